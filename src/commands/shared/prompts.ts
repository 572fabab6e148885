/** Questions to the person at the terminal. The library for it is loaded when the first one is asked. */
import { Failure } from '../../errors/failure.js';
import { promptStreams } from '../../platform/prompt-streams.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import { clip } from '../../renderers/terminal/clip.js';
import { wrap } from '../../renderers/terminal/wrap.js';

export interface TextQuestion {
  readonly message: string;
  readonly preset?: string;
  /** What is wrong with an answer, in words; undefined when nothing is. */
  readonly fault?: (answer: string) => string | undefined;
  /** A day or a number: one that will not do is typed anew. */
  readonly isShort?: boolean;
}

export interface ChoiceQuestion<V extends string> {
  readonly message: string;
  readonly choices: readonly { readonly value: V; readonly name: string; readonly description?: string }[];
  readonly preset?: V;
}

/** Throws `interrupted` when the person presses Ctrl-C or closes the input. */
export async function askText({ message, preset, fault, isShort = false }: TextQuestion): Promise<string> {
  const answer = await ask({
    type: 'input',
    message,
    ...(preset === undefined ? {} : { default: preset }),
    ...(isShort ? { theme: { validationFailureMode: 'clear' } } : {}),
    validate: (text: string) => {
      const wrong = fault?.(text.trim());
      return wrong === undefined ? true : inLines(wrong, columnsFor());
    },
  });
  return String(answer).trim();
}

/** Which keys to press, without the library's English words. */
const wordless = {
  style: {
    keysHelpTip: (keys: readonly (readonly [key: string, action: string])[]) =>
      keys.map(([key]) => key).join('  '),
  },
};

/** Throws as `askText` does. */
export async function askChoice<V extends string>({
  message,
  choices,
  preset,
}: ChoiceQuestion<V>): Promise<V> {
  const answer = await ask({
    type: 'select',
    message,
    theme: wordless,
    choices: onOneLineEach(choices),
    ...(preset === undefined ? {} : { default: preset }),
  });
  return answer as V;
}

export interface SeveralQuestion {
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  /** What is wrong with what was chosen, in words; undefined when nothing is. */
  readonly fault?: (chosen: readonly string[]) => string | undefined;
}

/** Any number of the choices. Throws as `askText` does. */
export async function askSeveral({ message, choices, fault }: SeveralQuestion): Promise<readonly string[]> {
  const validate = (chosen: readonly { readonly value: string }[]): string | true =>
    fault?.(chosen.map(({ value }) => value)) ?? true;
  return (await ask({
    type: 'checkbox',
    message,
    choices: onOneLineEach(choices),
    validate,
    theme: wordless,
  })) as readonly string[];
}

/** Room for the cursor and the box before a choice. */
const columnsBeside = 6;

function columnsFor(): number {
  return (promptStreams().columns || 80) - columnsBeside;
}

/** Choices hold people's words: on one line each, and nothing in them steers the terminal. */
function onOneLineEach<C extends { readonly name: string; readonly description?: string }>(
  choices: readonly C[],
): readonly C[] {
  const columns = columnsFor();
  return choices.map((choice) => ({
    ...choice,
    name: clip(choice.name, columns),
    ...(choice.description === undefined ? {} : { description: inLines(choice.description, columns) }),
  }));
}

/** Broken between words: the library would break them anywhere. */
function inLines(text: string, columns: number): string {
  return wrap(escapeTerminalLines(text), columns).join('\n');
}

async function ask(question: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { default: inquirer } = await import('inquirer');
  const { input, output } = promptStreams();
  const prompt = inquirer.createPromptModule({ input, output });
  try {
    const message = inLines(String(question['message']), columnsFor());
    const { answer } = (await prompt([{ ...question, message, name: 'answer' }] as unknown as Parameters<
      typeof prompt
    >[0])) as { answer: unknown };
    return answer;
  } catch (error) {
    // The library's way to say that the person stopped.
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) {
      throw new Failure('interrupted', 'interrupted', {});
    }
    throw error;
  }
}

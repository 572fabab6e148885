/** `collab init`: starts a collaboration, in a new folder or in one that holds others. */
import type { Command } from 'commander';
import { looksLikeName } from '../domain/looks-like-name.js';
import { messagesFor, type Messages } from '../messages/messages.js';
import { readFileInside } from '../platform/files.js';
import { pathParts, resolvePath } from '../platform/paths.js';
import type { App } from '../platform/system-app.js';
import type { Answers } from '../workspace/new-collaboration/collaboration.js';
import { readAnswers } from '../workspace/new-collaboration/read-answers.js';
import { listTemplates } from '../workspace/new-collaboration/templates.js';
import { completeAnswers, type CompleteAnswers } from './init/complete-answers.js';
import { completeRunning } from './init/complete-running.js';
import { equivalentCommand } from './init/equivalent-command.js';
import { partsYaml } from './init/parts-yaml.js';
import { answersWith, defineOptions, type InitOptions } from './init/options.js';
import { planCollaboration, type Plan } from './init/plan.js';
import { planRunning } from './init/plan-running.js';
import { findSituation, type Situation } from './init/situation.js';
import { tell, type Told } from './init/tell.js';
import { writePlan, type Written } from './init/write-plan.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import type { GlobalOptions } from './shared/global-options.js';
import { jsonEnvelope } from './shared/json-envelope.js';

const init: CommandModule<InitOptions> = {
  name: 'init',
  define(command: Command, messages: Messages): void {
    const examples = messages.phrase({ code: 'init.examples', data: {} });
    command
      .description(messages.phrase({ code: 'init.description', data: {} }))
      .argument('[directory]', messages.phrase({ code: 'init.directory', data: {} }))
      .addHelpText('before', `${messages.phrase({ code: 'help.examples', data: {} })}\n${examples}\n`);
    defineOptions(command, messages);
  },
  async run(invocation: Invocation<InitOptions>, app: App): Promise<number> {
    const { options, global } = invocation;
    if (options.listTemplates === true) return tellTemplates(invocation, app);
    if (options.listForm !== undefined) {
      const { writeListForm } = await import('./init/list/write-list-form.js');
      return writeListForm(options.listForm, invocation, app);
    }
    const start = await planStart(invocation, app);
    const { plan, situation, complete, messages, hasAsked } = start;
    if (!hasAsked) await warnOfName(start, global, app);
    const written = options.dryRun === true ? null : await write(plan, situation, options, messages, app);
    const command = equivalentCommand({ complete, options, global, situation, cwd: app.cwd });
    const isKept = options.running === true && options.answers === undefined;
    const keptAnswers = isKept ? partsYaml(complete.answers) : undefined;
    if (global.json)
      await app.stdout(startJson({ plan, written, command, keptAnswers, leftOut: start.leftOut }, app));
    else if (!global.quiet) {
      const { cwd } = app;
      const told = {
        plan,
        situation,
        written,
        command,
        keptAnswers,
        leftOut: start.leftOut,
        cwd,
        hasAsked,
        verbose: global.verbose,
      };
      await app.stdout(tell(told, messages));
    }
    return 0;
  },
};

export const main = commandMain(init);

/** Where nobody could be asked whether a function is one. */
async function warnOfName({ complete, messages }: Start, global: GlobalOptions, app: App): Promise<void> {
  const { me = '' } = complete.answers;
  if (global.quiet || global.json || !looksLikeName(me)) return;
  await app.stderr(`${messages.phrase({ code: 'init.name-is-shared', data: { words: me } })}\n\n`);
}

interface Start {
  readonly complete: CompleteAnswers;
  readonly situation: Situation;
  readonly plan: Plan;
  /** In the language of the collaboration. */
  readonly messages: Messages;
  readonly hasAsked: boolean;
  /** Titles of columns of a list that were not taken over. */
  readonly leftOut: readonly string[];
}

/** Everything that is asked, read and worked out before anything is written. */
async function planStart(invocation: Invocation<InitOptions>, app: App): Promise<Start> {
  const { args, options, global } = invocation;
  const fromFile = options.answers === undefined ? {} : await answersFrom(options.answers, invocation, app);
  const given = answersWith(fromFile, options, global);
  const wishes = { directory: args[0], agreementOnly: options.agreementOnly === true, git: options.git };
  const situation = await findSituation(wishes, global, app);
  // Who gave the answers through standard input has no keyboard there.
  const manner = { mayAsk: global.mayAsk && options.answers !== '-', takeUsual: global.yes };
  const planning = { force: options.force === true, timeZone: app.timeZone() };
  const hasAsked = manner.mayAsk && !manner.takeUsual;
  const { directory } = global;
  if (options.from !== undefined) {
    const { planList } = await import('./init/list/plan-list.js');
    const isRunning = options.running === true;
    const { messages } = invocation;
    const work = {
      path: options.from,
      directory,
      isRunning,
      given,
      manner,
      situation,
      messages,
      options: planning,
    };
    return { ...(await planList(work, app)), situation, hasAsked };
  }
  if (options.running === true) {
    const asked = { messages: invocation.messages, directory };
    const complete = await completeRunning(given, situation, manner, asked, app);
    const messages = messagesFor(complete.language);
    const plan = await planRunning(complete, situation, messages, { ...planning, directory, app });
    return { complete, situation, plan, messages, hasAsked, leftOut: [] };
  }
  const complete = await completeAnswers(given, situation, manner, invocation.messages, app);
  const messages = messagesFor(complete.language);
  const plan = await planCollaboration(complete, situation, messages, planning);
  return { complete, situation, plan, messages, hasAsked, leftOut: [] };
}

function startJson(
  { plan, written, command, keptAnswers, leftOut }: Omit<Told, 'situation' | 'cwd' | 'hasAsked' | 'verbose'>,
  app: App,
): string {
  const files = plan.writes.map(({ path }) => path).toSorted();
  const answers = {
    ...(keptAnswers === undefined ? {} : { answers: keptAnswers }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
  return jsonEnvelope(app, 'init', true, { files, commit: written?.commit ?? null, command, ...answers });
}

async function answersFrom(
  path: string,
  { global, messages }: Invocation<InitOptions>,
  app: App,
): Promise<Answers> {
  const source = path === '-' ? await app.readStdin() : readAnswersFile(path, global);
  const about = { file: path === '-' ? 'stdin' : path, language: global.lang ?? messages.language };
  return readAnswers(source, about, ({ rule, data }) => messages.finding(rule, data));
}

function readAnswersFile(path: string, { directory }: GlobalOptions): Uint8Array {
  const { folder, name } = pathParts(resolvePath(directory, path));
  return readFileInside(folder, name);
}

async function write(
  plan: Plan,
  situation: Situation,
  { git, commit }: InitOptions,
  messages: Messages,
  app: App,
): Promise<Written> {
  const message = startMessage(plan, messages);
  return writePlan({ plan, situation, git, commit, message, now: app.now(), timeZone: app.timeZone() });
}

/** One commit for the whole start: what it brings along stands in its message. */
function startMessage({ id, title, adopted }: Plan, messages: Messages): string {
  const data = { title: title.replace(/\s+/g, ' ') };
  if (adopted === undefined)
    return `${messages.phrase({ code: 'init.subject', data })}\n\nAgreement: ${id}\n`;
  const subject = messages.phrase({ code: 'init.adopt-subject', data });
  const list = adopted.subjects.map((line) => `- ${line}\n`).join('');
  return `${subject}\n\n${list === '' ? '' : `${list}\n`}Agreement: ${id}\n`;
}

async function tellTemplates({ global, messages }: Invocation<InitOptions>, app: App): Promise<number> {
  const templates = listTemplates().map(({ name, title, description, languages }) => {
    return {
      name,
      title: messages.format.text(title),
      description: messages.format.text(description),
      languages,
    };
  });
  if (global.json) await app.stdout(jsonEnvelope(app, 'init', true, { templates }));
  else {
    const lines = templates.flatMap(({ name, title, description }) => [
      name,
      `  ${title}`,
      `  ${description}`,
      '',
    ]);
    await app.stdout(`${lines.join('\n').trimEnd()}\n`);
  }
  return 0;
}

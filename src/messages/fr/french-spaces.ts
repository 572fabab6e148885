/** The spaces of French: none may break before : ; ? ! or inside « ». Sentences are written with ordinary spaces. */
import type { Format } from '../format.js';
import type { FailureSentences, PhraseSentences, RuleWording, RuleWords, Sentence } from '../messages.js';

/** What stands between straight quotation marks or backticks is to be typed, and stays as it is. */
const spaceOrTyped = /"[^"\n]*"|`[^`\n]*`|(?<=\S) (?=[:;?!»])|(?<=«) /g;

export function withFrenchSpaces(sentence: string): string {
  return sentence.replace(spaceOrTyped, (found) => (found === ' ' ? '\u00a0' : found));
}

type Say<Said> = (data: never, format: Format) => Said;

export const phrasesInFrench = <P>(phrases: PhraseSentences<P>): PhraseSentences<P> =>
  each(
    phrases,
    (say: Say<string>): Say<string> =>
      (data, format) =>
        withFrenchSpaces(say(data, format)),
  );

export const failuresInFrench = (failures: FailureSentences): FailureSentences =>
  each(
    failures,
    (say: Say<Sentence>): Say<Sentence> =>
      (data, format) =>
        inBoth(say(data, format)),
  );

export const rulesInFrench = (rules: RuleWording): RuleWording =>
  each(rules, (rule: RuleWords): RuleWords => ({
    title: withFrenchSpaces(rule.title),
    say: (data, format) => inBoth(rule.say(data, format)),
  }));

const inBoth = ({ message, remedy }: Sentence): Sentence => ({
  message: withFrenchSpaces(message),
  remedy: withFrenchSpaces(remedy),
});

function each<T extends object, One>(all: T, change: (one: One) => One): T {
  return Object.fromEntries(Object.entries(all).map(([code, one]) => [code, change(one as One)])) as T;
}

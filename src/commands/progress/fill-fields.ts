/** Fields that nothing else gives: asked of the person, first what is needed, then what is useful. */
import { fieldsOf } from '../../domain/entry-fields.js';
import { partnershipPrinciples } from '../../domain/partnership-principles.js';
import type { Text } from '../../domain/schema-types.js';
import type { Draft } from './draft.js';
import { valueSoFar } from './same-moment.js';
import { choicesFor, subjectChoices, usefulFields } from './questions.js';

/** Throws `answer-needed`, `interrupted`. */
export async function fillNeeded(draft: Draft): Promise<void> {
  const { kind, fields, desk } = draft;
  await askBody(draft);
  for (const [name, { required, form }] of fieldsOf(kind)) {
    if (required !== true || fields[name] !== undefined) continue;
    const scores = form === 'scores' && desk.asker.mayAsk ? await askScores(draft) : undefined;
    fields[name] =
      scores ??
      (await desk.asker.needed(kind, name, choicesFor(kind, name, draft), ownQuestion(name, draft)));
  }
}

/** Which body decided comes first, chosen from those there are: the rest is answered in vain where it cannot decide. */
async function askBody(draft: Draft): Promise<void> {
  const { kind, fields, desk } = draft;
  if (kind !== 'decision' || !desk.asker.mayAsk || fields['body'] !== undefined) return;
  const isAsked = [...fieldsOf(kind)].some(([name, { required }]) => required === true && fields[name] === undefined); // prettier-ignore
  const bodies = choicesFor(kind, 'body', draft);
  if (!isAsked || bodies.length === 0) return;
  const body = await desk.asker.useful(kind, 'body', bodies);
  if (body !== undefined) fields['body'] = body;
}

/** Where more can be said than what the field is for. */
function ownQuestion(field: string, draft: Draft): string | undefined {
  if (draft.kind !== 'measurement' || field !== 'value') return undefined;
  return draft.desk.messages.phrase({ code: 'progress.ask-value', data: valueSoFar(draft) });
}

/** Only of who was asked anyway: who gave everything is done. Throws `interrupted`. */
export async function fillUseful(draft: Draft): Promise<void> {
  const { kind, fields, desk } = draft;
  if (!desk.asker.hasAsked()) return;
  for (const name of usefulFields(kind, fields)) {
    if (fields[name] !== undefined) continue;
    // Where there is no body, none can be named.
    if (name === 'body' && choicesFor(kind, name, draft).length === 0) continue;
    const value =
      name === 'about'
        ? await askSubject(draft)
        : await desk.asker.useful(kind, name, choicesFor(kind, name, draft));
    if (value !== undefined) fields[name] = value;
  }
}

/** What something new is about; it may be about nothing in particular. */
async function askSubject(draft: Draft): Promise<string | undefined> {
  const { messages, asker } = draft.desk;
  const choices = subjectChoices(draft);
  if (choices.length === 0) return undefined;
  const none = { value: '', name: messages.phrase({ code: 'progress.nothing', data: {} }) };
  const question = messages.phrase({ code: 'progress.ask-about', data: {} });
  return (await asker.choose(question, [none, ...choices])) || undefined;
}

/** One statement after the other; what a party has no view on is left out. */
async function askScores({ agreement, desk }: Draft): Promise<Readonly<Record<string, number>> | undefined> {
  const { messages, asker } = desk;
  const own = Object.entries(agreement.terms.health?.statements ?? {});
  const statements: readonly (readonly [id: string, words: Text])[] =
    own.length > 0 ? own.map(([id, { text }]) => [id, text]) : partnershipPrinciples.map((id) => [id, id]);
  const none = { value: '', name: messages.phrase({ code: 'progress.nothing', data: {} }) };
  const marks = ['1', '2', '3', '4', '5'].map((value) => ({ value, name: value }));
  const scores: [string, number][] = [];
  for (const [id, words] of statements) {
    const question = messages.phrase({
      code: 'progress.ask-score',
      data: { statement: messages.format.text(words) },
    });
    const chosen = await asker.choose(question, [...marks, none]);
    if (chosen !== '') scores.push([id, Number(chosen)]);
  }
  return scores.length === 0 ? undefined : Object.fromEntries(scores);
}

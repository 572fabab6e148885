/** Whether what a row of a list names was done: on which day, not yet, or nobody says. */
import { plainTitle } from '../../../domain/sheet/find-tables.js';
import { languages } from '../../../messages/format.js';
import { messagesFor, type Messages } from '../../../messages/messages.js';
import type { ListCells } from './list-cells.js';

const states = ['done', 'not-done', 'unknown'] as const;
type DoneState = (typeof states)[number];

/** The usual word for each. */
export function doneStates(messages: Messages): readonly string[] {
  return states.map((state) => wordsFor(state, messages)[0] ?? state);
}

function wordsFor(state: DoneState, messages: Messages): readonly string[] {
  return messages.phrase({ code: 'init.list-state', data: { state } }).split('|');
}

/** By how people say it, in every language. */
function stateOf(text: string): DoneState | undefined {
  const wanted = plainTitle(text);
  return states.find((state) =>
    languages.some((language) =>
      wordsFor(state, messagesFor(language)).some((word) => plainTitle(word) === wanted),
    ),
  );
}

/** A day, `not`, or undefined where nobody says; what does not fit together is refused at its cell. */
export function whetherDone(cells: ListCells, messages: Messages): string | undefined {
  const state = stateIn(cells, messages);
  if (state === 'done' && !cells.has('done')) cells.need('done', 'state');
  // Some write "no" where the day belongs.
  const inDay = cells.has('done') ? stateOf(cells.text('done') ?? '') : undefined;
  if (inDay === 'not-done') return 'not';
  if (inDay === 'unknown') return undefined;
  if (state !== 'not-done') return cells.pastDay('done');
  if (cells.has('done')) cells.refuseBeside('state', cells.text('state') ?? '', 'done');
  return 'not';
}

function stateIn(cells: ListCells, messages: Messages): DoneState | undefined {
  const said = cells.text('state');
  if (said === undefined) return undefined;
  const state = stateOf(said);
  if (state === undefined) cells.refuseWord('state', said, doneStates(messages));
  return state;
}

/** Dates that stand in the agreement itself: approvals, conditions, notice, end, grants, contributions, reviews, open questions. */
import { nextOccurrences, subtractPeriod } from '../calendar-date.js';
import { openQuestions } from '../open-questions.js';
import { expandParties } from '../party-references.js';
import type { PartyReference } from '../schema-types.js';
import { occurrences } from '../status/recurring-deeds.js';
import { lastDayOf, runningLastDay } from '../term.js';
import { activeItems } from '../typed-items.js';
import type { Duty, DutySource } from './obligation.js';
import { recurringDuties } from './recurring-duties.js';

export function agreedDates(source: DutySource): readonly Duty[] {
  return [
    ...approvals(source),
    ...conditions(source),
    ...termDates(source),
    ...contributions(source),
    ...reviews(source),
    ...questionsToSettle(source),
  ];
}

function partiesOf(reference: PartyReference | undefined, { items }: DutySource): readonly string[] {
  return reference === undefined ? [] : expandParties(reference, items);
}

function approvals(source: DutySource): readonly Duty[] {
  return activeItems(source.items, 'approvals').flatMap(({ path, value }) => {
    const { due, granted, by } = value;
    if (due === undefined) return [];
    const who = partiesOf(value.for, source);
    return [{ date: due, what: 'approval' as const, path, title: by, who, doneOn: granted ?? null }];
  });
}

function conditions(source: DutySource): readonly Duty[] {
  return activeItems(source.items, 'conditions').flatMap(({ path, value }) => {
    const { due, met, what, owner } = value;
    if (due === undefined) return [];
    const who = partiesOf(owner, source);
    return [{ date: due, what: 'condition' as const, path, title: what, who, doneOn: met ?? null }];
  });
}

function termDates({ agreement, today }: DutySource): readonly Duty[] {
  const { term } = agreement.terms;
  if (term === undefined) return [];
  const last = runningLastDay(term, today);
  if (last === undefined) return [];
  const head = { path: 'term', title: null, who: [], passes: true as const };
  const notice = term.renewal?.notice;
  const end: Duty = { ...head, date: last, what: 'end' };
  return notice === undefined
    ? [end]
    : [{ ...head, date: subtractPeriod(last, notice), what: 'notice' }, end];
}

function contributions(source: DutySource): readonly Duty[] {
  return activeItems(source.items, 'contributions').flatMap(({ path, value }) => {
    const who = partiesOf(value.from, source);
    const { due, every, grant, what } = value;
    const paid = (source.state.contributions.get(path) ?? []).map(({ entry }) => entry.date);
    const head = { path, title: what, who };
    const duties: Duty[] = [];
    if (due !== undefined && every === undefined) {
      duties.push({ ...head, what: 'contribution', date: due, doneOn: paid.at(-1) ?? null });
    }
    if (due !== undefined && every !== undefined) {
      const { term } = source.agreement.terms;
      const until = term === undefined ? undefined : lastDayOf(term);
      const later = occurrences({ from: due, every, until }, paid.slice(1), source.until);
      const times = [{ due, doneOn: paid[0] ?? null }, ...later];
      duties.push(...recurringDuties({ ...head, what: 'contribution' }, times, source.today));
    }
    const spendBy = grant?.['spend-by'];
    if (spendBy !== undefined) duties.push({ ...head, what: 'grant', date: spendBy, passes: true });
    return duties;
  });
}

/** Risks that have not closed, and documents. A risk that was looked at on or after its date has been reviewed. */
function reviews(source: DutySource): readonly Duty[] {
  const { items, state } = source;
  const agreed = activeItems(items, 'risks').flatMap(({ path, value }) => {
    const { review, title, owner } = value;
    return state.items.has(path) || review === undefined
      ? []
      : [{ date: review, what: 'risk-review' as const, path, title, who: partiesOf(owner, source) }];
  });
  return [...agreed, ...documentReviews(source)];
}

/** Of annexes and of agreements on data; the next one, where they are reviewed again and again. */
function documentReviews(source: DutySource): readonly Duty[] {
  const what = 'document-review' as const;
  const documents = activeItems(source.items, 'documents').flatMap(({ path, value }) => {
    const { review, 'review-every': every, title } = value;
    if (review === undefined) return [];
    const head = { what, path, title, who: partiesOf(value.owner, source) };
    if (every === undefined || review >= source.today) return [{ ...head, date: review }];
    const next = nextOccurrences(review, every, source.until).find((date) => date >= source.today);
    return next === undefined ? [] : [{ ...head, date: next }];
  });
  const shared = activeItems(source.items, 'data-sharing').flatMap(({ path, value }) =>
    value.review === undefined
      ? []
      : [{ what, path, title: value.what, date: value.review, who: partiesOf(value.from, source) }],
  );
  return [...documents, ...shared];
}

function questionsToSettle(source: DutySource): readonly Duty[] {
  const { agreement, items } = source;
  return [...openQuestions(agreement.terms, items)].flatMap(({ path, open: { question, who, by } }) =>
    by === undefined
      ? []
      : [{ date: by, what: 'open-question' as const, path, title: question, who: partiesOf(who, source) }],
  );
}

/** What parties expect of each other, side by side with what answers it: the document of `collab expectations compare`. */
import type { AnsweredExpectation } from '../domain/expectations/answered-expectations.js';
import {
  concerned,
  type Comparison,
  type FreeOffer,
  type PairComparison,
} from '../domain/expectations/compare-expectations.js';
import type { AgreementFile } from '../domain/folder.js';
import type { ItemIndex } from '../domain/item-index.js';
import { referenceId } from '../domain/party-references.js';
import type { Commitment, Offer, Text } from '../domain/schema-types.js';
import type { TypedItem } from '../domain/typed-items.js';
import { asTitle, column, heading, labelled, nothing, phrase, separated, spaced, table } from './content.js';
import {
  paragraph,
  say,
  text,
  type Block,
  type Content,
  type Inline,
  type ReportDocument,
  type Tone,
} from './document.js';
import { contradictionContent, likelyContent } from './expectations/pairs-of-wishes.js';
import type { NameOf } from './names.js';

export interface ExpectationsInput {
  readonly agreement: AgreementFile;
  readonly items: ItemIndex;
  readonly comparison: Comparison;
  readonly nameOf: NameOf;
  /** Files of this agreement that are not recorded, and so do not count. */
  readonly notRecorded: readonly string[];
}

/** One agreement: under its own title. Several: one after another, under that of the workspace. */
export function buildExpectationsReport(
  workspace: Text,
  inputs: readonly ExpectationsInput[],
): ReportDocument {
  const [first] = inputs;
  if (first !== undefined && inputs.length === 1)
    return { title: titled(first.agreement.terms.title), blocks: agreementBlocks(first) };
  return {
    title: titled(workspace),
    blocks: inputs.flatMap((input) => [
      heading(1, input.agreement.id, [text(input.agreement.terms.title)]),
      ...agreementBlocks(input),
    ]),
  };
}

function titled(words: Text): Content {
  return [say({ code: 'expectations.title', data: {} }), text(' '), text(words)];
}

function agreementBlocks(input: ExpectationsInput): readonly Block[] {
  const { comparison, nameOf } = input;
  const { counts, silent } = comparison;
  const isEmpty = counts.expectations + counts.offers === 0;
  const summary = isEmpty
    ? paragraph(say({ code: 'expectations.none-yet', data: {} }))
    : paragraph(say({ code: 'expectations.counts', data: { counts } }));
  const quiet =
    silent.length === 0 || isEmpty
      ? []
      : [paragraph(say({ code: 'expectations.silent', data: { names: silent.map(nameOf) } }))];
  return [
    summary,
    ...quiet,
    ...note('warn', phrase({ code: 'expectations.contradictory', data: {} }), comparison.contradictions.map((one) => contradictionContent(one, input))), // prettier-ignore
    ...note('inform', phrase({ code: 'expectations.perhaps', data: {} }), comparison.likely.map((one) => likelyContent(one, input))), // prettier-ignore
    ...comparison.pairs.flatMap((pair) => pairBlocks(pair, input)),
    ...notRecorded(input),
  ];
}

function note(tone: 'warn' | 'inform', title: Content, items: readonly Content[]): readonly Block[] {
  if (items.length === 0) return [];
  const list: Block = {
    type: 'list',
    ordered: false,
    items: items.map((content) => [paragraph(...content)]),
  };
  return [{ type: 'note', tone, title, blocks: [list] }];
}

function pairBlocks(
  { parties, expectations, offers }: PairComparison,
  input: ExpectationsInput,
): readonly Block[] {
  const [one, other] = parties;
  const names = [input.nameOf(one), input.nameOf(other)] as const;
  const directions = one === other ? [[one, other]] : [[one, other], [other, one]]; // prettier-ignore
  return [
    heading(
      2,
      `${input.agreement.id}-${one}-${other}`,
      phrase({ code: 'expectations.pair', data: { names } }),
    ),
    ...directions.flatMap(([by = '', of = '']) => {
      const own = expectations.filter(
        ({ value }) => referenceId(value.by) === by && referenceId(value.of) === of,
      );
      return own.length === 0 ? [] : [expectedTable(by, of, own, input)];
    }),
    ...(offers.length === 0 ? [] : [offeredTable(offers, input)]),
  ];
}

function expectedTable(
  by: string,
  of: string,
  expectations: readonly AnsweredExpectation[],
  { comparison, nameOf }: ExpectationsInput,
): Block {
  const contradictory = new Set(comparison.contradictions.flatMap(concerned));
  const columns = [
    column({ code: 'expectations.column', data: { column: 'expectation' } }, { header: true }),
    column({ code: 'expectations.column', data: { column: 'answer' } }),
    column({ code: 'expectations.column', data: { column: 'standing' } }),
  ];
  const rows = expectations.map((one) => [
    wish(one),
    answer(one),
    [standing(contradictory.has(one.path) ? 'contradictory' : one.standing)],
  ]);
  return table(
    phrase({ code: 'expectations.expected-of', data: { by: nameOf(by), of: nameOf(of) } }),
    columns,
    rows,
  );
}

const tones: Readonly<Record<AnsweredExpectation['standing'] | 'contradictory', Tone>> = {
  matched: 'achieved',
  accepted: 'at-risk',
  unanswered: 'unknown',
  declined: 'neutral',
  parked: 'neutral',
  contradictory: 'off-track',
};

function standing(word: keyof typeof tones): Inline {
  return {
    type: 'status',
    tone: tones[word],
    words: { code: 'expectations.standing', data: { standing: word } },
  };
}

/** "Early insight, by 1 March 2027. Because: …. Worry: …." and the name by which it is answered. */
function wish({ id, value }: AnsweredExpectation): Content {
  const due =
    value.due === undefined
      ? nothing
      : [text(', '), ...phrase({ code: 'expectations.due', data: { date: value.due } })];
  return spaced(
    [text(asTitle(value.what)), ...due, text('.')],
    sentence('expectations.interest', value.interest),
    sentence('expectations.concern', value.concern),
    named(id),
  );
}

/** The name by which it is answered. */
function named(id: string): Content {
  return [text('('), { type: 'code', text: id }, text(')')];
}

function sentence(code: 'expectations.interest' | 'expectations.concern', words: Text | undefined): Content {
  if (words === undefined) return nothing;
  return [...labelled(phrase({ code, data: {} }), [text(asTitle(words))]), text('.')];
}

/** "Declined on 2 March 2027: no people for it; Offer: …" */
function answer({
  state,
  commitments,
  offers,
  reason,
  answeredOn,
  promisedBy,
}: AnsweredExpectation): Content {
  const promises = separated(...[...commitments, ...offers].map(promised));
  const on =
    answeredOn === null ? nothing : phrase({ code: 'expectations.answered-on', data: { date: answeredOn } });
  const word = phrase({ code: 'expectations.answered-as', data: { state } });
  const by =
    promisedBy === null
      ? nothing
      : [text(', '), ...phrase({ code: 'expectations.due', data: { date: promisedBy } })];
  const said = state === 'open' ? nothing : [...spaced(word, on), ...by];
  const why = reason === null ? said : labelled(said, [text(asTitle(reason))]);
  const all = separated(why, promises);
  return all.length === 0 ? phrase({ code: 'expectations.no-answer', data: {} }) : all;
}

/** "Commitment: writes a letter every month, by 1 March 2027". */
function promised({ list, value }: TypedItem<Commitment | Offer>): Content {
  const what: Content = [text(asTitle(value.what))];
  const due =
    value.due === undefined
      ? nothing
      : [text(', '), ...phrase({ code: 'expectations.due', data: { date: value.due } })];
  const label = phrase({
    code: 'expectations.answer',
    data: { list: list === 'offers' ? 'offers' : 'commitments' },
  });
  return labelled(label, [...what, ...due]);
}

function offeredTable(offers: readonly FreeOffer[], { nameOf }: ExpectationsInput): Block {
  const columns = (['offer', 'by', 'to', 'became'] as const).map((name) =>
    column({ code: 'expectations.column', data: { column: name } }, name === 'offer' ? { header: true } : {}),
  );
  const party = (id: string): Content => phrase({ code: 'report.names', data: { names: [nameOf(id)] } });
  const rows = offers.map(({ id, value, commitments }) => [
    spaced([text(asTitle(value.what))], named(id)),
    party(referenceId(value.by)),
    party(referenceId(value.to)),
    commitments.length === 0
      ? phrase({ code: 'expectations.not-yet', data: {} })
      : separated(...commitments.map((one) => [text(asTitle(one.value.what))])),
  ]);
  return table(phrase({ code: 'expectations.unasked', data: {} }), columns, rows);
}

function notRecorded({ notRecorded: files }: ExpectationsInput): readonly Block[] {
  if (files.length === 0) return [];
  const items = files.map((path) => [paragraph({ type: 'code', text: path })]);
  return [paragraph(say({ code: 'report.not-recorded', data: {} })), { type: 'list', ordered: false, items }];
}

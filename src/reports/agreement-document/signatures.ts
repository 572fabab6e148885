/** Where each party signs, or where it is said that it has signed. */
import type { AgreementFile } from '../../domain/folder.js';
import type { DocumentLabel } from '../../domain/phrases/document-labels.js';
import { signingParties } from '../../domain/signing-parties.js';
import type { Party } from '../../domain/schema-types.js';
import { phrase } from '../content.js';
import { say, strong, type Block, type Content } from '../document.js';
import { authoritativeDocument, type Frame } from './frame.js';
import { titleOfDocument } from './head.js';

export function signatureBlocks(
  frame: Frame,
  { signatures }: Pick<AgreementFile, 'signatures'>,
): readonly Block[] {
  const { terms, items } = frame;
  const elsewhere = titleOfDocument(terms.documents, authoritativeDocument(terms));
  const opening = say(
    elsewhere === undefined
      ? { code: 'document.signing', data: {} }
      : { code: 'document.signed-elsewhere', data: { title: elsewhere } },
  );
  return [
    { type: 'paragraph', content: [opening] },
    ...signingParties(items).map((id): Block => {
      const signed = signatures.find(({ signature }) => signature.party === id)?.signature;
      return blockOf(
        terms.parties[id],
        { elsewhere: elsewhere !== undefined, on: signed?.['signed-on'] },
        frame,
      );
    }),
  ];
}

interface Signed {
  /** Under another document: there is nothing to write here. */
  readonly elsewhere: boolean;
  /** When a signature under this text was recorded. ISO date. */
  readonly on: string | undefined;
}

function blockOf(party: Party | undefined, signed: Signed, frame: Frame): Block {
  const facts =
    signed.elsewhere || signed.on !== undefined ? told(party, signed, frame) : toFillIn(party, frame);
  return {
    type: 'kept',
    blocks: [
      { type: 'paragraph', content: [strong(...frame.own(party?.name ?? ''))] },
      ...(facts.length === 0 ? [] : [{ type: 'facts' as const, facts }]),
    ],
  };
}

type Facts = Extract<Block, { type: 'facts' }>['facts'];

function told(party: Party | undefined, { on }: Signed, { own }: Frame): Facts {
  const role = party?.['represented-by']?.function;
  return [
    ...(role === undefined ? [] : [fact('sign-function', own(role))]),
    ...(on === undefined ? [] : [fact('sign-date', [{ type: 'date', date: on }])]),
  ];
}

function toFillIn(party: Party | undefined, { own }: Frame): Facts {
  const role = party?.['represented-by']?.function;
  const blank: Content = [{ type: 'blank' }];
  return [
    fact('sign-name', blank),
    fact('sign-function', role === undefined ? blank : own(role)),
    fact('sign-place', blank),
    fact('sign-date', blank),
    fact('sign-signature', blank),
  ];
}

function fact(label: DocumentLabel, value: Content): Facts[number] {
  return { name: phrase({ code: 'document.label', data: { label } }), value };
}

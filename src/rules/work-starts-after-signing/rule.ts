/** Work starts when the agreement has been signed. */
import { latestDate } from '../../domain/calendar-date.js';
import { firstWork } from '../../domain/expectations/work-begun.js';
import type { AgreementFile } from '../../domain/folder.js';
import { signingParties } from '../../domain/signing-parties.js';
import type { ItemIndex } from '../../domain/item-index.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'work-starts-after-signing',
  category: 'signatures',
  severity: 'info',
  scope: 'agreement',
  *check({ agreement, items, state }) {
    const first = firstWork(state);
    if (first === undefined) return;
    const { date } = first.entry;
    const signed = signedOn(agreement, items);
    if (signed !== undefined && signed <= date) return;
    const place = { file: first.file, pointer: '/date' };
    if (signed === undefined) yield { ...place, data: { fault: 'unsigned', date } };
    else yield { ...place, data: { fault: 'before', date, signed } };
  },
};

/** The day of the last signature; as the term says it, else as all signatures together do. */
function signedOn({ terms, signatures }: AgreementFile, items: ItemIndex): string | undefined {
  if (terms.term?.signed !== undefined) return terms.term.signed;
  const byParty = new Map(signatures.map(({ signature }) => [signature.party, signature['signed-on']]));
  const dates = signingParties(items).map((id) => byParty.get(id));
  return dates.reduce(
    (latest, date) => (latest === undefined || date === undefined ? undefined : latestDate(latest, date)),
    dates[0],
  );
}

/** Which expectation or offer is meant, and in which agreement. */
import type { Wish } from '../../domain/expectations/commitment-from.js';
import type { AgreementFile } from '../../domain/folder.js';
import { itemsOf, type ItemIndex } from '../../domain/item-index.js';
import { nearest } from '../../domain/nearest.js';
import { activeItems } from '../../domain/typed-items.js';
import { Failure } from '../../errors/failure.js';
import { chooseAgreement } from '../shared/open-workspace.js';

export interface WishMeant {
  readonly agreement: AgreementFile;
  readonly items: ItemIndex;
  readonly wish: Wish;
}

type Agreements = ReadonlyMap<string, AgreementFile>;

/** Throws `expectation-unknown`, `item-ambiguous`, `agreement-unknown`, `agreement-needed`. */
export function wishMeant(word: string, named: string | undefined, agreements: Agreements): WishMeant {
  const colon = word.indexOf(':');
  const path = word.slice(colon + 1);
  const prefix = colon === -1 ? named : word.slice(0, colon);
  const agreement = agreementWith(path, prefix, agreements);
  const items = itemsOf(agreement);
  const wishes = wishesIn(items);
  const found = wishes.filter((one) => one.path === path || one.id === path);
  const [wish] = found;
  if (wish === undefined) throw unknown(path, agreement, wishes);
  if (found.length > 1)
    throw new Failure('usage', 'item-ambiguous', { path, paths: found.map((one) => one.path) });
  return { agreement, items, wish };
}

function agreementWith(path: string, named: string | undefined, agreements: Agreements): AgreementFile {
  const having = [...agreements.values()].filter(({ itemPaths }) =>
    ['', 'expectations/', 'offers/'].some((list) => itemPaths.has(`${list}${path}`)),
  );
  const [only] = having;
  if (named === undefined && having.length === 1 && only !== undefined) return only;
  const id = chooseAgreement([...agreements.keys()], named);
  const agreement = agreements.get(id);
  if (agreement === undefined) throw new Failure('usage', 'agreement-unknown', { agreement: id });
  return agreement;
}

function wishesIn(items: ItemIndex): readonly Wish[] {
  return [
    ...activeItems(items, 'expectations').map((one) => ({ ...one, list: 'expectations' as const })),
    ...activeItems(items, 'offers').map((one) => ({ ...one, list: 'offers' as const })),
  ];
}

const mostKnown = 8;

function unknown(path: string, agreement: AgreementFile, wishes: readonly Wish[]): Failure {
  const known = wishes.map(({ id }) => id);
  const suggestion =
    nearest(path, [...known, ...wishes.map((one) => one.path)]) ?? known.find((id) => id.includes(path));
  const data = { word: path, agreement: agreement.id, known: known.slice(0, mostKnown) };
  return new Failure(
    'usage',
    'expectation-unknown',
    suggestion === undefined ? data : { ...data, suggestion },
  );
}

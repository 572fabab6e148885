/** Contradictions and what may belong together, as sentences about what people wrote. */
import type { Contradiction } from '../../domain/expectations/contradictions.js';
import type { LikelyPair } from '../../domain/expectations/likely-pairs.js';
import type { NamedWish, WishList } from '../../domain/phrases/expectations-phrases.js';
import { referenceId } from '../../domain/party-references.js';
import type { PartyReference, Text } from '../../domain/schema-types.js';
import { asTitle, phrase } from '../content.js';
import type { Content } from '../document.js';
import type { ExpectationsInput } from '../expectations-report.js';

type Circumstances = Pick<ExpectationsInput, 'items' | 'nameOf'>;

export function contradictionContent(one: Contradiction, input: Circumstances): Content {
  const paths = 'promises' in one ? one.promises : ['other' in one ? one.other : one.promise];
  const dates = 'dates' in one ? one.dates : 'expected' in one ? [one.expected, one.promised] : [];
  return phrase({
    code: 'expectations.contradiction',
    data: {
      code: one.code,
      expectation: named(one.expectation, input),
      others: paths.map((path) => named(path, input)),
      dates,
    },
  });
}

export function likelyContent(one: LikelyPair, input: Circumstances): Content {
  return phrase({
    code: 'expectations.likely',
    data: {
      code: one.code,
      expectation: named(one.expectation, input),
      other: named(one.other, input),
      percent: Math.round(one.likeness * 100),
    },
  });
}

/** What somebody expects, offers or answers for. */
function named(path: string, { items, nameOf }: Circumstances): NamedWish {
  const { list = 'expectations', value = {} } = items.items.get(path) ?? {};
  const who = (value['by'] ?? value['accountable'] ?? '') as PartyReference;
  return {
    list: list as WishList,
    what: asTitle((value['what'] ?? path) as Text),
    by: nameOf(referenceId(who)),
  };
}

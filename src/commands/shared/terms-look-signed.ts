/** Whether the terms in a file look signed: then they change only by an amendment. */
import type { Finding } from '../../domain/finding.js';
import type { Folder } from '../../domain/folder.js';
import { areTermsSigned } from '../../domain/terms-signed.js';
import { valueIn } from '../../rules/fix-plan.js';

interface Terms {
  /** What the file says. */
  readonly value: unknown;
  /** Those in the file. */
  readonly findings: readonly Finding[];
}

/** Also when the status is misspelt: what cannot be told to be a draft is left alone. */
export function termsLookSigned(file: string, { value, findings }: Terms, { agreements }: Folder): boolean {
  const id = /^agreements\/([^/]+)\/agreement\.yaml$/.exec(file)?.[1];
  if (id === undefined) return false;
  const agreement = agreements.get(id);
  if (agreement !== undefined && areTermsSigned(agreement)) return true;
  const slip = findings.find(({ rule, pointer }) => rule === 'value-allowed' && pointer === '/status');
  const status = slip?.data['sure'] === true ? slip.data['suggestion'] : valueIn(value, ['status']);
  const isOpen = status === undefined || status === 'draft' || status === 'proposed';
  return !isOpen || valueIn(value, ['term', 'signed']) !== undefined;
}

/** A single value as it is written in the place of another: with quotes where that had them, or where it needs them. */
import { stringify, type Scalar } from 'yaml';

/** Undefined for a text of several lines, which has a form of its own. @param value a text, number, yes or no, or a list of one text */
export function scalarText(value: unknown, old: Scalar): string | undefined {
  if (old.type === 'BLOCK_LITERAL' || old.type === 'BLOCK_FOLDED') return undefined;
  const { type } = old;
  const quote = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : undefined;
  const isText = typeof value === 'string';
  // In brackets, what would mean something there is quoted too.
  const written = stringify(isText ? [value] : value, {
    version: '1.2',
    schema: 'core',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    defaultStringType: (isText ? quote : undefined) ?? 'PLAIN',
    singleQuote: type === 'QUOTE_SINGLE',
  }).trimEnd();
  return isText ? written.slice(1, -1) : written;
}

/** How a value that was written short is written in full, where a block of keys belongs. */

type Example = (value: number | string) => string;

const dated: Example = (value) => `{value: ${String(value)}, date: 2029-12-31}`;
const money: Example = (value) => `{amount: ${String(value)}, currency: EUR}`;

const ofNumbers: ReadonlyMap<string, Example> = new Map([
  ['target', dated],
  ['baseline', dated],
  ['interim', dated],
  ['amount', money],
  ['total', money],
]);

const ofTexts: ReadonlyMap<string, Example> = new Map([
  ['facilitator', (party: number | string) => `{party: ${String(party)}}`],
  ['open', () => '{question: "…"}'],
]);

/** @param key what the value stands under; undefined when there is no telling what was meant */
export function blockExample(key: string, value: unknown): string | undefined {
  if (typeof value === 'number') return ofNumbers.get(key)?.(value);
  return typeof value === 'string'
    ? ofTexts.get(key)?.(/^[a-z0-9-]{1,80}$/.test(value) ? value : '…')
    : undefined;
}

/** Who owes what at an actual amount, for machines: every sum as a decimal text, so that no cent is lost on the way. */
import { formatDecimal, type Decimal } from '../domain/decimal.js';
import type { AnswerWithPayments } from '../domain/shares/payments.js';
import type { JsonValue } from './report-json.js';

/** Decimals become texts, wherever they stand; money has at least two decimals. */
export function actualCostsJson(answer: AnswerWithPayments): JsonValue {
  return asJson(answer) as JsonValue;
}

function asJson(value: unknown): unknown {
  if (isDecimal(value)) return written(value);
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, asJson(part)]])),
    );
  }
  return value;
}

function written(value: Decimal): string {
  const short = formatDecimal(value);
  const decimals = short.split('.')[1]?.length ?? 0;
  return decimals >= 2 ? short : formatDecimal(value, 2);
}

function isDecimal(value: unknown): value is Decimal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'digits' in value &&
    typeof value.digits === 'bigint' &&
    'scale' in value
  );
}

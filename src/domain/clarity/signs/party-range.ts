/** More parties than there are: `parties 1 to 6`, of five. */
import type { Look, Sign } from './sign.js';

/** "tot en met" is the longest way to say it. */
const longestUpTo = 3;

export function findMissingParty(look: Look): readonly Sign[] {
  const { tokens, sentence, words, parties } = look;
  if (parties === undefined) return [];
  const found: Sign[] = [];
  for (let at = sentence.start; at + 1 < sentence.end; at += 1) {
    if (!words.parties.has(tokens[at]?.text ?? '')) continue;
    const last = lastOfRange(at + 1, look);
    if (last !== undefined && last.number > parties)
      found.push({ from: at, to: last.to, rule: 'counts-agree', question: 'how-many-are-there' });
  }
  return found;
}

/** `1 to 6`, `1 tot en met 6`, `1-6`. */
function lastOfRange(at: number, look: Look): { number: number; to: number } | undefined {
  const text = textAt(look, at);
  const whole = /^\d{1,2}[-–](\d{1,2})$/.exec(text)?.[1];
  if (whole !== undefined) return { number: Number(whole), to: at + 1 };
  const joint = textAt(look, at + 1);
  if (!isOrdinal(text) || !(look.words.upTo.has(joint) || /^[-–]$/.test(joint))) return undefined;
  const rest = look.tokens.slice(at + 2, Math.min(look.sentence.end, at + 2 + longestUpTo));
  const last = rest.findIndex((token) => isOrdinal(token.text));
  return last === -1 ? undefined : { number: Number(rest[last]?.text), to: at + 3 + last };
}

const textAt = ({ tokens }: Look, at: number): string => tokens[at]?.text ?? '';
const isOrdinal = (text: string): boolean => /^\d{1,2}$/.test(text);

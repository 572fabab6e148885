/** What of each part fits on the page: first the least of every part, then more of each in turn while there is room. */
export interface PagePart {
  /** Lines that each takes, the most important first. */
  readonly lines: readonly number[];
  /** Shown even where the page would overflow. */
  readonly least: number;
  readonly most: number;
  /** How many more in each turn; default 1. */
  readonly atOnce?: number;
  /** Lines that it takes besides, once it has anything: a heading, a row of titles. */
  readonly frame: number;
  /** Lines that it takes whatever it has. */
  readonly besides?: number;
}

/** @returns how many of each part */
export function fitPage(parts: readonly PagePart[], room: number): readonly number[] {
  const counts = parts.map(({ lines, least }) => Math.min(least, lines.length));
  const used = (): number => linesTaken(parts, counts);
  for (let grew = true; grew;) {
    grew = false;
    for (const [at, part] of parts.entries()) {
      for (let more = part.atOnce ?? 1; more > 0; more--) {
        const count = counts[at] ?? 0;
        if (count >= Math.min(part.most, part.lines.length)) break;
        counts[at] = count + 1;
        if (used() <= room) grew = true;
        else counts[at] = count;
      }
    }
  }
  return counts;
}

/** Whether the page has room for everything that there is. */
export function fitsWhole(parts: readonly PagePart[], room: number): boolean {
  const all = parts.map(({ lines }) => lines.length);
  return parts.every(({ most, lines }) => lines.length <= most) && linesTaken(parts, all) <= room;
}

function linesTaken(parts: readonly PagePart[], counts: readonly number[]): number {
  return parts.reduce((sum, part, at) => sum + linesOf(part, counts[at] ?? 0), 0);
}

/** How many are left out takes a line too. */
function linesOf({ lines, frame, besides = 0 }: PagePart, count: number): number {
  // Of nothing, a line says so.
  if (lines.length === 0) return (frame === 0 ? 0 : 3) + besides;
  // What has no heading is left out without a word.
  if (frame === 0 && count === 0) return besides;
  const shown = lines.slice(0, count).reduce((sum, one) => sum + one, 0);
  return besides + frame + shown + (count < lines.length ? 1 : 0);
}

/** Finds circles in what points from one thing to another. */

export interface Arrow {
  readonly to: string;
}

export interface Cycle<A extends Arrow> {
  /** The names on the way round; the first is also the last. */
  readonly cycle: readonly string[];
  /** The one that closes the circle. */
  readonly closing: A;
}

/** Each circle once, in the order in which its first name comes. Walks without recursion: a chain may be of any length. */
export function* findCycles<A extends Arrow>(arrows: ReadonlyMap<string, readonly A[]>): Generator<Cycle<A>> {
  const finished = new Set<string>();
  for (const start of arrows.keys()) yield* cyclesFrom(start, arrows, finished);
}

function* cyclesFrom<A extends Arrow>(
  start: string,
  arrows: ReadonlyMap<string, readonly A[]>,
  finished: Set<string>,
): Generator<Cycle<A>> {
  if (finished.has(start)) return;
  const way = [{ name: start, next: 0 }];
  const onWay = new Set([start]);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const arrow = arrows.get(step.name)?.[step.next];
    step.next += 1;
    if (arrow === undefined) {
      finished.add(step.name);
      onWay.delete(step.name);
      way.pop();
    } else if (onWay.has(arrow.to)) {
      const names = way.map(({ name }) => name);
      yield { cycle: [...names.slice(names.indexOf(arrow.to)), arrow.to], closing: arrow };
    } else if (!finished.has(arrow.to)) {
      way.push({ name: arrow.to, next: 0 });
      onWay.add(arrow.to);
    }
  }
}

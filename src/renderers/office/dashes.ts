/** A line in dashes: cut by ourselves, for what draws it may not dash a thick pen. */
import type { Point } from './emf.js';

/** In the units of the points: so long a dash, so long a gap. */
export function dashes(points: readonly Point[], on: number, off: number): readonly (readonly Point[])[] {
  const pieces: (readonly Point[])[] = [];
  let along = 0;
  for (const [at, to] of points.slice(1).entries()) {
    const from = points[at] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const place = (way: number): Point => [
      from[0] + ((to[0] - from[0]) * way) / length,
      from[1] + ((to[1] - from[1]) * way) / length,
    ];
    for (let way = -along; way < length; way += on + off) {
      const [begin, end] = [Math.max(0, way), Math.min(length, way + on)];
      if (end > begin) pieces.push([place(begin), place(end)]);
    }
    along = (along + length) % (on + off);
  }
  return pieces;
}

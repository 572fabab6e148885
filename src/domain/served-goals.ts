/** Which commitments serve which goals. */
import { isWithin } from './item-path.js';
import type { ItemIndex } from './item-index.js';
import { activeItems } from './typed-items.js';

/**
 * Paths of the goals that at least one commitment serves, itself or through an indicator.
 * An agreement with one goal needs no words for it: every commitment serves that goal.
 */
export function servedGoals(items: ItemIndex): ReadonlySet<string> {
  const goals = activeItems(items, 'goals').map(({ path }) => path);
  const commitments = activeItems(items, 'commitments');
  if (goals.length === 1) return new Set(commitments.length > 0 ? goals : []);
  const served = commitments.flatMap(({ value }) => value.serves ?? []).map((path) => items.get(path)?.path);
  return new Set(goals.filter((goal) => served.some((path) => path !== undefined && isWithin(path, goal))));
}

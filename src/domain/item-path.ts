/** Paths of items: `goals/safe-dike/indicators/kilometres-done`. */

/** The path of the item that this one stands in; empty for an item of its own. */
export function outerPath(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}

/** Whether a path is that of an item or of something inside it. */
export function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

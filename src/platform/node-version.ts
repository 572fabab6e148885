/** `20.20.2`. */
export function nodeVersion(): string {
  return process.versions.node;
}

/** Names of the files that exist only while another is being written. */

const TEMPORARY = /^\.collab-[0-9a-f]{16}\.tmp$/;

export function newTemporaryName(): string {
  return `.collab-${Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString('hex')}.tmp`;
}

export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

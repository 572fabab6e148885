/**
 * Whether and how commits are signed: as the person's own (or the system's) configuration says. What a repository says
 * about it is not used, since it names programs.
 */
import { isAbsolute } from 'node:path';

export interface SigningPlan {
  /** Arguments for `commit-tree`. */
  readonly args: readonly string[];
  /** Settings that put the trusted programs in the place of those of the repository. */
  readonly settings: readonly string[];
}

const NO_SIGNING: SigningPlan = { args: [], settings: [] };

/** `trusted`: settings of the person and the system by key, as `readTrustedSettings` gives them. */
export function planSigning(trusted: ReadonlyMap<string, string>): SigningPlan {
  if (!/^(true|yes|on|[1-9]\d*)$/i.test(trusted.get('commit.gpgsign') ?? '')) return NO_SIGNING;
  const format = trusted.get('gpg.format') ?? 'openpgp';
  const program = trusted.get('gpg.openpgp.program') ?? trusted.get('gpg.program') ?? 'gpg';
  // Contacts have no keys of their own: without a chosen key it is that of the person's own address.
  const key = trusted.get('user.signingkey') ?? (format === 'ssh' ? undefined : trusted.get('user.email'));
  return {
    args: [key === undefined ? '--gpg-sign' : `--gpg-sign=${key}`],
    settings: [
      `gpg.format=${format}`,
      `gpg.program=${program}`,
      `gpg.openpgp.program=${program}`,
      `gpg.x509.program=${trusted.get('gpg.x509.program') ?? 'gpgsm'}`,
      `gpg.ssh.program=${trusted.get('gpg.ssh.program') ?? 'ssh-keygen'}`,
      `gpg.ssh.defaultKeyCommand=${trusted.get('gpg.ssh.defaultkeycommand') ?? 'false'}`,
    ],
  };
}

/**
 * The folder of hooks that the person's own configuration names, or null. A relative one lies in the repository, so its
 * programs are the repository's and not the person's.
 */
export function trustedHooksFolder(trusted: ReadonlyMap<string, string>): string | null {
  const folder = trusted.get('core.hookspath');
  return folder !== undefined && isAbsolute(folder) ? folder : null;
}

/**
 * The surroundings in which git is run: no program that a repository names, no network, no variables of somebody
 * else's git command, English messages.
 */

/** Settings that win over every configuration file. A repository can name programs in its own; none of them runs. */
export const OVERRIDES: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.editor=false',
  'core.askPass=false',
  'core.sshCommand=false',
  'core.gitProxy=false',
  'core.alternateRefsCommand=false',
  'core.quotePath=false',
  'core.preloadIndex=false',
  'credential.helper=',
  'log.showSignature=false',
  'log.mailmap=false',
  'log.diffMerges=off',
  'i18n.commitEncoding=UTF-8',
  'i18n.logOutputEncoding=UTF-8',
  'protocol.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
];

/** Where the person's own configuration stands, and settings they gave by hand: theirs, so kept. */
const KEPT = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH)$/;

const FIXED: Readonly<Record<string, string>> = {
  // A partial clone would otherwise fetch what is missing, through a program that the repository names.
  GIT_NO_LAZY_FETCH: '1',
  // Wins over every `protocol.<name>.allow` in configuration, which `protocol.allow` alone does not.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_PAGER: 'cat',
  GIT_EDITOR: 'false',
  GIT_SSH_COMMAND: 'false',
  GIT_ASKPASS: 'false',
  // Git, and not the terminal's language, decides the words that are matched in its messages.
  LC_ALL: 'C',
  LANGUAGE: '',
  // Windows looks for `git` in the current folder first unless told not to.
  NoDefaultCurrentDirectoryInExePath: '1',
};

/** The environment for one git process: the person's own, without what belongs to another git command, plus `extra`. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && (!/^GIT_/i.test(name) || KEPT.test(name))) environment[name] = value;
  }
  return { ...environment, ...FIXED, ...extra };
}

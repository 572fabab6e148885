/** The commands, in the order in which people meet them. */
export const commandNames = [
  'init',
  'check',
  'explain',
  'save',
  'expectations',
  'progress',
  'status',
  'report',
  'document',
  'contacts',
  'doctor',
  'lsp',
] as const;

export type CommandName = (typeof commandNames)[number];

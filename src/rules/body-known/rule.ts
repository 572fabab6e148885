/** A body that is named is one of the agreement's bodies. */
import { bodyMentions } from '../../domain/body-mentions.js';
import type { AgreementFile } from '../../domain/folder.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { RecordedEntry } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

interface Mention {
  readonly id: string | undefined;
  readonly pointer: string;
  readonly file: string;
}

export const rule: AgreementRule = {
  id: 'body-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, state }) {
    const bodies = bodyIds(agreement.itemPaths);
    for (const { id, pointer, file } of mentions(agreement, state.entries)) {
      if (id === undefined || bodies.has(id)) continue;
      const suggestion = suggestionFor(id, bodies);
      yield { file, pointer, data: { id, ...suggestion } };
    }
  },
};

function bodyIds(paths: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...paths].flatMap((path) => /^bodies\/([^/]+)$/.exec(path)?.[1] ?? []));
}

function* mentions(
  { terms, file, meetings }: AgreementFile,
  entries: readonly RecordedEntry[],
): Generator<Mention> {
  for (const [id, pointer] of bodyMentions(terms)) yield { id, pointer, file };
  for (const { meeting, ...place } of meetings)
    yield { id: meeting.body, pointer: '/body', file: place.file };
  for (const { entry, ...place } of entries) {
    if (entry.kind === 'decision' || entry.kind === 'request') {
      yield { id: entry.body, pointer: '/body', file: place.file };
    }
  }
}

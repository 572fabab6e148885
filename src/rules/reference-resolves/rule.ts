/** Every path leads to exactly one item. */
import type { FindingData } from '../../domain/finding.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { pathCandidates, pathReferences, resolvePath } from '../../domain/path-references.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { AgreementRule, AgreementSubject } from '../rule.js';

export const rule: AgreementRule = {
  id: 'reference-resolves',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check(subject) {
    for (const { path, pointer } of pathReferences(subject.items)) {
      const data = faultOf(path, subject);
      if (data !== undefined) yield { pointer, data };
    }
    for (const { file, meeting } of subject.agreement.meetings) {
      for (const [index, { about }] of (meeting.agenda ?? []).entries()) {
        if (about === undefined || isOpened(about, subject)) continue;
        const data = faultOf(about, subject);
        if (data !== undefined) yield { file, pointer: jsonPointer(['agenda', index, 'about']), data };
      }
    }
  },
};

/** What is wrong with a path: no such agreement, no such item, or several items it could mean. */
function faultOf(path: string, subject: AgreementSubject): FindingData | undefined {
  const { agreement, path: inner, lookup } = resolvePath(path, subject);
  if (lookup.found === 'one') return undefined;
  if (lookup.found === 'several') return { path, fault: 'ambiguous', paths: lookup.paths };
  const prefix = path.slice(0, path.length - inner.length);
  if (agreement === undefined) {
    const named = prefix.slice(0, -1);
    const near = suggestionFor(named, subject.folder.agreements.keys());
    const data = { path, fault: 'no-agreement', agreement: named };
    return near.suggestion === undefined
      ? data
      : { ...data, ...near, suggestion: `${near.suggestion}:${inner}` };
  }
  const near = suggestionFor(inner, pathCandidates(inner, agreement.itemPaths));
  const data = { path, fault: 'none' };
  return near.suggestion === undefined ? data : { ...data, ...near, suggestion: prefix + near.suggestion };
}

/** Agenda items may be about what an entry opened: `bottlenecks/permit`, or short `permit`. */
function isOpened(path: string, { state }: AgreementSubject): boolean {
  return state.items.has(path) || [...state.items.keys()].some((opened) => opened.endsWith(`/${path}`));
}

/** Rules about unclear words: each asks for one kind of what the checker found. */
import type { ClarityRule, TextKind } from '../domain/clarity/clarity.js';
import { unclearIn } from '../domain/clarity/unclear-in.js';
import type { Severity } from '../domain/finding.js';
import type { AgreementRule } from './rule.js';

/** How serious unclear words are by where they stand, where that is milder than the rule itself. */
const milder: Readonly<Partial<Record<TextKind, Severity>>> = {
  clause: 'warning',
  right: 'warning',
  goal: 'info',
  expectation: 'info',
  background: 'info',
  definition: 'info',
};

/** @param severity `by-place` for what careful readers send back with a question; `info` for what only some do */
export function clarityRule(id: ClarityRule, severity: 'by-place' | 'info'): AgreementRule {
  return {
    id,
    category: 'clarity',
    severity,
    about: 'wording',
    scope: 'agreement',
    *check({ agreement: { terms }, items, folder }) {
      const words = { terms, items };
      for (const { text, span } of unclearIn(words, folder.settings.languages?.[0] ?? 'en', id)) {
        const milderHere = severity === 'info' ? undefined : milder[text.kind];
        yield {
          pointer: text.pointer,
          part: { from: span.from, to: span.to },
          data: {
            words: span.words,
            question: span.question,
            item: text.item,
            language: text.language,
            ...(span.also.length > 0 ? { also: span.also } : {}),
          },
          ...(milderHere === undefined ? {} : { severity: milderHere }),
        };
      }
    },
  };
}

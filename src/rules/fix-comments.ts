/** Comments that set findings aside: a misspelt rule is spelt, one that is no longer needed goes. */
import type { LocatedFinding } from '../domain/finding.js';
import type { Edit } from '../domain/fix.js';
import { ignoreMarker, parseIgnoreWords } from '../domain/ignore-comment.js';
import type { FixSubject, PlanFix } from './fix-plan.js';

export const spellRule: PlanFix = (finding, subject) => {
  const { name, suggestion, sure } = finding.data;
  const comment = commentAt(finding, subject);
  if (sure !== true || typeof name !== 'string' || typeof suggestion !== 'string') return undefined;
  const value = withName(comment, name, () => suggestion);
  return {
    title: { code: 'fix.comment', data: { from: name, to: suggestion } },
    edits: [edit(finding, comment, value)],
  };
};

/** One whose time is over is for people: they may want more time. */
export const removeUnneeded: PlanFix = (finding, subject) => {
  const { fault, name } = finding.data;
  if (fault !== 'unused' || typeof name !== 'string') return undefined;
  const comment = commentAt(finding, subject);
  const { rules } = parseIgnoreWords(comment.slice(comment.indexOf(ignoreMarker) + ignoreMarker.length));
  if (rules.every((rule) => rule === name))
    return { title: { code: 'fix.remove-comment', data: {} }, edits: [edit(finding, comment, '')] };
  const value = withName(comment, name, () => '');
  return { title: { code: 'fix.remove', data: { value: name } }, edits: [edit(finding, comment, value)] };
};

function commentAt({ line, column, endColumn }: LocatedFinding, { text }: FixSubject): string {
  return (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

function edit({ line }: LocatedFinding, comment: string, value: string): Edit {
  return { op: 'comment', line, comment, value };
}

/** With a name replaced; one that is taken out goes with what parts it from the next. */
function withName(comment: string, name: string, to: () => string): string {
  const start = comment.indexOf(ignoreMarker) + ignoreMarker.length;
  const at = comment.slice(start).search(new RegExp(`(?<=[\\s,])${name}(?=[\\s,]|$)`)) + start;
  const [before, after] = [comment.slice(0, at), comment.slice(at + name.length)];
  if (to() !== '') return before + to() + after;
  const next = /^\s*,\s*|^\s+(?=[a-z])/.exec(after);
  return next === null ? before.replace(/\s*,?\s*$/, '') + after : before + after.slice(next[0].length);
}

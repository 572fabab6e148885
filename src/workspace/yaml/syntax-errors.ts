/**
 * Every syntax error of a text, by the parser that recovers from them. It is slow to load and descends by recursion:
 * used only when the fast reader has refused a text, and only on texts whose nesting was measured first.
 */
import { Lexer, LineCounter, parseAllDocuments, type ErrorCode } from 'yaml';
import { maxDepth, type SyntaxReason } from './yaml-problem.js';

export interface SyntaxError {
  readonly start: number;
  readonly end: number;
  readonly reason: SyntaxReason;
}

/** More errors than this are those of a file that is something else. */
const maxErrors = 100;

const reasons: Readonly<Partial<Record<ErrorCode, SyntaxReason>>> = {
  ALIAS_PROPS: 'property',
  BAD_ALIAS: 'alias',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BAD_PROP_ORDER: 'property',
  BAD_SCALAR_START: 'scalar-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BLOCK_IN_FLOW: 'bracket-open',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MULTILINE_IMPLICIT_KEY: 'key-multiline',
  MULTIPLE_ANCHORS: 'property',
  MULTIPLE_TAGS: 'property',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
};

/** Empty when the text nests too deeply to be looked at, or when this parser has nothing against it. */
export function findSyntaxErrors(text: string): readonly SyntaxError[] {
  if (nestsDeeply(text)) return [];
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: new LineCounter(),
  });
  const errors = [...documents].flatMap((document) => document.errors);
  return errors
    .filter(({ code }) => code !== 'MULTIPLE_DOCS')
    .slice(0, maxErrors)
    .map(({ code, message, pos: [start, end] }) => ({ start, end, reason: reasonOf(code, message) }));
}

function reasonOf(code: ErrorCode, message: string): SyntaxReason {
  if (code === 'BAD_INDENT' && /end with a/.test(message)) return 'bracket-open';
  const known = reasons[code];
  if (known !== undefined) return known;
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return 'quote-open';
  if (code === 'MISSING_CHAR' && /,|separator|between/.test(message)) return 'comma-missing';
  if (/expected flow (?:map|sequence) to end/i.test(message)) return 'bracket-open';
  if (/implicit map keys need to be followed by map values/i.test(message)) return 'colon-missing';
  return code === 'UNEXPECTED_TOKEN' ? 'unexpected' : 'other';
}

/** The token before the text of a scalar. */
const scalarMark = '\u001f';

/** Dashes and question marks in a row on one line, each of which opens a list or map. */
const compactRow = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${maxDepth},}`, 'm');

/**
 * True when maps and lists may stand deeper inside one another than twice the limit: brackets that are open at once, and
 * different indentations that are open at once. Counted over tokens, in a loop.
 */
export function nestsDeeply(text: string): boolean {
  if (compactRow.test(text)) return true;
  const indents = indentsOf();
  let brackets = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const depth = indents.depthAfter(token, isScalar);
    if (!isScalar) brackets = Math.max(0, brackets + bracketStep(token));
    if (brackets > maxDepth || depth > maxDepth) return true;
    isScalar = token === scalarMark;
  }
  return false;
}

function bracketStep(token: string): number {
  if (token === '[' || token === '{') return 1;
  return token === ']' || token === '}' ? -1 : 0;
}

/** Follows which indentations are open, token by token. */
function indentsOf(): { depthAfter(token: string, isScalar: boolean): number } {
  const open: number[] = [];
  let column = 0;
  let isLineStart = true;
  return {
    depthAfter: (token, isScalar) => {
      if (isScalar ? token.endsWith('\n') : /^\r?\n$/.test(token)) {
        isLineStart = true;
        column = 0;
      } else if (!isScalar && /^[ \t]+$/.test(token)) column += token.length;
      else if (isLineStart) {
        while ((open.at(-1) ?? -1) >= column) open.pop();
        open.push(column);
        isLineStart = false;
      }
      return open.length;
    },
  };
}

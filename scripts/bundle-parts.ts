/** What few runs need stands in files of its own, which bundles load at the first call: `dist/parts/<name>.cjs`. */
import type { Plugin } from 'esbuild';
import { join, relative, sep } from 'node:path';

interface Part {
  /** From the root of the checkout, or the name of a package. */
  readonly file: string;
  /** A function: all that is asked of it. */
  readonly exports: string;
  /** Only for these; default: all. */
  readonly from?: RegExp;
}

const wordsOf = (language: string): readonly (readonly [name: string, part: Part])[] => {
  const folder = `src/messages/${language}`;
  return [
    [`rules-${language}`, { file: `${folder}/rules/index.ts`, exports: 'rules' }],
    [`failures-${language}`, { file: `${folder}/failures.ts`, exports: 'failures' }],
    [`phrases-${language}`, { file: `${folder}/phrases-of-commands.ts`, exports: 'phrasesOfCommands' }],
  ];
};

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['validators', { file: 'src/workspace/schema/validators.ts', exports: 'validatorFor' }],
  // Nearly everyone writes the languages of the workspace so that they are found without it.
  [
    'read-yaml',
    { file: 'src/workspace/yaml/read-yaml.ts', exports: 'readYamlFast', from: /workspace-language\.ts$/ },
  ],
  // The options of a command: a bare `collab check` has none.
  ['parse-command', { file: 'src/commands/shared/parse-command.ts', exports: 'parseCommand' }],
  ['string-width', { file: 'string-width', exports: 'default' }],
  ['wrap-ansi', { file: 'wrap-ansi', exports: 'default' }],
  ['xlsx', { file: 'src/renderers/xlsx.ts', exports: 'renderXlsx' }],
  ['read-sheets', { file: 'src/workspace/read-sheets.ts', exports: 'readSheets' }],
  ['progress-form', { file: 'src/commands/progress/form/form-command.ts', exports: 'main' }],
  ['read-form', { file: 'src/commands/progress/form/read-form.ts', exports: 'readForm' }],
  ['findings-formats', { file: 'src/renderers/findings/exchange.ts', exports: 'renderExchange' }],
  ['set-aside', { file: 'src/commands/shared/set-aside-in-files.ts', exports: 'setAsideInFiles' }],
  ['check-since', { file: 'src/commands/check/since.ts', exports: 'changedSince' }],
  ['offered-fixes', { file: 'src/commands/shared/offered-fixes.ts', exports: 'offeredFixes' }],
  ['check-fix', { file: 'src/commands/check/fixing/fix-for-check.ts', exports: 'fixForCheck' }],
  ['baseline', { file: 'src/commands/check/baseline.ts', exports: 'applyBaseline' }],
  ['syntax-errors', { file: 'src/workspace/yaml/syntax-errors.ts', exports: 'findSyntaxErrors' }],
  ['clarity-en', { file: 'src/domain/clarity/lexicons/en.ts', exports: 'english' }],
  ['clarity-nl', { file: 'src/domain/clarity/lexicons/nl.ts', exports: 'dutch' }],
  ['clarity-de', { file: 'src/domain/clarity/lexicons/de.ts', exports: 'german' }],
  ['clarity-fr', { file: 'src/domain/clarity/lexicons/fr.ts', exports: 'french' }],
  ...['en', 'nl', 'de', 'fr'].flatMap(wordsOf),
]);

/** To be bundled beside the commands: output -> source. */
export function partEntryPoints(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...parts].map(([name, { file }]) => [`parts/${name}`, file.endsWith('.ts') ? join(root, file) : file]),
  );
}

/** Files of ours, and the packages above. */
const wanted = /^(?:\.{1,2}\/.*\.js|string-width|wrap-ansi)$/;

export const bundleParts: Plugin = {
  name: 'bundle-parts',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? '';
    const names = new Map([...parts].map(([name, { file }]) => [file, name]));
    build.onResolve({ filter: wanted }, ({ path, kind, namespace, importer, resolveDir }) => {
      if (kind === 'entry-point' || namespace === 'part' || importer.includes('node_modules'))
        return undefined;
      const file = path.startsWith('.')
        ? relative(root, join(resolveDir, path)).replaceAll(sep, '/').replace(/\.js$/, '.ts')
        : path;
      const name = names.get(file);
      if (name === undefined || parts.get(name)?.from?.test(importer) === false) return undefined;
      return { path: name, namespace: 'part' };
    });
    // Commands and parts stand in folders side by side.
    build.onResolve({ filter: /^\.\.\/parts\//, namespace: 'part' }, ({ path }) => ({
      path,
      external: true,
    }));
    build.onLoad({ filter: /(?:)/, namespace: 'part' }, ({ path }) => {
      const name = parts.get(path)?.exports ?? '';
      const call = `const call = (...args) => (called ??= require('../parts/${path}.cjs').${name})(...args);`;
      return { contents: `let called; ${call} export { call as ${name} };`, loader: 'js' };
    });
  },
};

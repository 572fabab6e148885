/** Leaves what a start does not need out of the bundles, or loads it when it is first called. */
import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** Modules that a package loads at once for something that collab never asks of it. */
const leftOut: readonly { readonly from: RegExp; readonly module: RegExp; readonly instead: string }[] = [
  // Commander can start programs as subcommands; with that come Node's processes and sockets.
  { from: /[/\\]commander[/\\]/, module: /^node:child_process$/, instead: 'module.exports = {};' },
  // Chalk looks at the terminal by itself; it is told the level of colour instead.
  {
    from: /[/\\]chalk[/\\]/,
    module: /^#supports-color$/,
    instead: 'export default { stdout: false, stderr: false };',
  },
];

/** Modules whose one export is a function, dear to load and seldom called. */
const atFirstCall: readonly {
  readonly module: RegExp;
  readonly exports: string;
  /** Only for these; default: all files of ours. */
  readonly from?: RegExp;
}[] = [
  { module: /^\.\/paint\.js$/, exports: 'painted' },
  { module: /^\.\.\/messages\/messages\.js$/, from: /commands[/\\]help\.ts$/, exports: 'messagesFor' },
  { module: /^\.\/shared\/say-failure\.js$/, from: /commands[/\\]help\.ts$/, exports: 'sayFailure' },
  { module: /^\.\.\/renderers\/docx\.js$/, from: /commands/, exports: 'renderDocx' },
  { module: /^\.\.\/renderers\/odt\.js$/, from: /commands/, exports: 'renderOdt' },
  { module: /^\.\/en\/index\.js$/, exports: 'english' },
  { module: /^\.\/nl\/index\.js$/, exports: 'dutch' },
  { module: /^\.\/de\/index\.js$/, exports: 'german' },
  { module: /^\.\/fr\/index\.js$/, exports: 'french' },
];

/** Constants of a module whose value is made by a call or of other values; what goes on over several lines is indented. */
const madeAtOnce = /^((?:const|let|var) [\w$]+ = )((?=.*[({])(?!function|class|\().*(?:\n[\t\]})].*)*);$/gm;

export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup(build) {
    for (const { from, module, instead } of leftOut) {
      build.onResolve({ filter: module }, ({ importer, path }) =>
        from.test(importer) ? { path, namespace: 'left-out' } : undefined,
      );
      build.onLoad({ filter: module, namespace: 'left-out' }, () => ({ contents: instead }));
    }
    build.onLoad({ filter: /[/\\]js-yaml\.mjs$/ }, async ({ path }) => {
      // Collab asks for the events of the reader only; what is made for other uses goes when it is marked as a mere value.
      const lean = readFileSync(path, 'utf8').replaceAll(madeAtOnce, '$1/* @__PURE__ */ (() => ($2))();');
      // Object spread, written out, makes this reader more than twice as fast; elsewhere it would take time.
      const { code } = await build.esbuild.transform(lean, { supported: { 'object-rest-spread': false } });
      return { contents: code, loader: 'js' };
    });
    for (const { module, exports, from = /(?:)/ } of atFirstCall) {
      build.onResolve({ filter: module }, ({ path, kind, importer }) => {
        if (kind === 'require-call' || importer.includes('node_modules') || !from.test(importer))
          return undefined;
        const folder = dirname(importer);
        // The same words name another file in another folder: without this, all languages would get one's rules.
        const suffix = `?in=${relative(build.initialOptions.absWorkingDir ?? '', folder).replaceAll(sep, '/')}`;
        return { path, suffix, namespace: 'at-first-call', pluginData: folder };
      });
      build.onLoad({ filter: module, namespace: 'at-first-call' }, ({ path, pluginData }) => ({
        contents: loadedAtFirstCall(path, exports),
        loader: 'ts',
        resolveDir: String(pluginData),
      }));
    }
  },
};

function loadedAtFirstCall(path: string, name: string): string {
  const call = `const call = (...args) => (called ??= require(${JSON.stringify(path)}).${name})(...args);`;
  return `let called; ${call} export { call as ${name} };`;
}

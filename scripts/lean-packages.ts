/** Leaves what a start does not need out of the packages in the bundles, or loads it when it is first called. */
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

/** Packages that are one function, dear to load and seldom called. */
const atFirstCall = /^(?:string-width|wrap-ansi)$/;

export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup(build) {
    for (const { from, module, instead } of leftOut) {
      build.onResolve({ filter: module }, ({ importer, path }) =>
        from.test(importer) ? { path, namespace: 'left-out' } : undefined,
      );
      build.onLoad({ filter: module, namespace: 'left-out' }, () => ({ contents: instead }));
    }
    build.onResolve({ filter: atFirstCall }, ({ path, kind, importer }) =>
      kind === 'require-call' || importer.includes('node_modules')
        ? undefined
        : { path, namespace: 'at-first-call' },
    );
    build.onLoad({ filter: /.*/, namespace: 'at-first-call' }, ({ path }) => ({
      contents: `let called; export default (...args) => (called ??= require(${JSON.stringify(path)}).default)(...args);`,
      resolveDir: build.initialOptions.absWorkingDir ?? '',
    }));
  },
};

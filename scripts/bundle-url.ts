/** What `import.meta.url` means inside a CommonJS bundle. Left out of bundles that do not ask for it. */
export const bundleUrl = /* @__PURE__ */ (() =>
  process.getBuiltinModule('node:url').pathToFileURL(__filename).href)();

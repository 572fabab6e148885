/** What `import.meta.url` means inside a CommonJS bundle. Left out of bundles that do not ask for it. */
import { pathToFileURL } from 'node:url';

export const bundleUrl = /* @__PURE__ */ pathToFileURL(__filename).href;

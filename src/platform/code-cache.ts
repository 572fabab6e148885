/**
 * Loads a bundle of ours faster the second time: V8's compiled form is kept in the user's cache folder. Whatever goes
 * wrong with that, the bundle is loaded as `require` does.
 */
import { isAscii } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type NodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder, keepCached, readCached, type Environment } from './own-cache.js';

/** In a bundle the class is at hand; with `node:module` comes the loader of ES modules. */
const Module = (
  typeof module === 'undefined' ? process.getBuiltinModule('node:module') : module.constructor
) as typeof NodeModule;

/**
 * The exports of the CommonJS file `filename` (absolute), with `require`, `module`, `exports`, `__filename` and
 * `__dirname` as in Node; the parts it requires later are loaded in the same way. Errors of the file itself pass through.
 */
export function requireCached(filename: string, version: string, env: Environment = process.env): unknown {
  const require = Module.createRequire(filename);
  const known = require.cache[filename];
  if (known?.loaded === true) return known.exports;
  const folder = cacheFolder(version, env);
  if (folder === null) return require(filename);
  const enable = (Module as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache;
  if (enable !== undefined) {
    enable(folder);
    return require(filename);
  }
  const compiled = compile(filename, folder);
  if (compiled === null) return require(filename);
  const withParts = (name: string): unknown =>
    partName.test(name) ? requireCached(join(dirname(filename), name), version, env) : require(name);
  return runCompiled(compiled, filename, Object.assign(withParts, require));
}

/** As `scripts/bundle-parts.ts` writes them. */
const partName = /^\.\.\/parts\/[\w-]+\.cjs$/;

type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  filename: string,
  folder: string,
) => void;

function compile(filename: string, folder: string): Wrapped | null {
  try {
    const file = join(folder, `${nameFor(filename)}.code`);
    const cachedData = readCached(file);
    const script = new Script(Module.wrap(textOf(readFileSync(filename))), {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    // At the end, so that the functions that were used are in it.
    if (cachedData === undefined || script.cachedDataRejected === true)
      process.once('exit', () => keepCached(file, script.createCachedData()));
    return script.runInThisContext() as Wrapped;
  } catch {
    return null;
  }
}

/** Bundles are written in ASCII, which is read without decoding and kept in half the memory. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/**
 * Names one state of one bundle under one Node. Whatever is written to a file changes the time its system keeps of that
 * (`ctime`), which no program can set; a fingerprint of a large bundle would cost more than the cache gives.
 */
function nameFor(filename: string): string {
  const { dev, ino, size, ctimeNs } = statSync(filename, { bigint: true });
  const state = [dev, ino, size, ctimeNs].map((number) => number.toString(36)).join('-');
  return `${basename(filename, '.cjs')}-${process.version}-${process.arch}-${state}`;
}

function runCompiled(run: Wrapped, filename: string, require: NodeJS.Require): unknown {
  const module = new Module(filename);
  module.filename = filename;
  module.paths = require.resolve.paths('x') ?? [];
  require.cache[filename] = module;
  try {
    run.call(module.exports, module.exports, require, module, filename, dirname(filename));
  } catch (error) {
    delete require.cache[filename];
    throw error;
  }
  module.loaded = true;
  return module.exports;
}

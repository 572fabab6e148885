/** Turns an error of the operating system about a file into the `Failure` that says what to do. */
import { Failure } from '../errors/failure.js';

/** The system's name of an error (`ENOENT`, `EACCES`…), or '' for anything else. */
export function systemErrorName(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
}

/**
 * The failure for `error` while reading or writing `path`; `reason` is the system's name of the error.
 * What is not an error of the system is returned as it is: a bug must stay visible as one.
 */
export function fileFailure(error: unknown, path: string, doing: 'read' | 'write'): unknown {
  const reason = systemErrorName(error);
  if (!/^E[A-Z0-9]+$/.test(reason)) return error;
  if (reason === 'ELOOP') return new Failure('workspace', 'path-is-link', { path });
  if (doing === 'write') return new Failure('workspace', 'file-unwritable', { path, reason });
  if (reason === 'ENOENT' || reason === 'ENOTDIR')
    return new Failure('workspace', 'file-not-found', { path });
  return new Failure('workspace', 'file-unreadable', { path, reason });
}

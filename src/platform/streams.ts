/**
 * Standard input and output. Written straight to the descriptors: opening Node's streams takes time at every start, and
 * what is written is out before the program ends.
 */
import { writeSync } from 'node:fs';
import { Failure } from '../errors/failure.js';
import { fileFailure, systemErrorName } from './system-failure.js';

/**
 * Writes all of `content`. A reader that has gone away (`collab log | head`) is no error: the rest is dropped.
 * Throws `file-unwritable`, on a full disk for one.
 */
export async function writeAll(stream: 'stdout' | 'stderr', content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const descriptor = stream === 'stdout' ? 1 : 2;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const name = systemErrorName(error);
      if (name === 'EPIPE') return;
      if (name !== 'EAGAIN') throw fileFailure(error, stream, 'write');
      // A slow reader on a pipe that does not wait: try again when it had a moment.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

/** 64 MiB: more than any form or table that people send. */
const MOST = 64 * 1024 * 1024;

/** Reads stdin to its end. Throws `input-too-large` beyond `limit` bytes, `file-unreadable`. */
export async function readAllOfStdin(limit: number = MOST): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > limit) throw new Failure('usage', 'input-too-large', { limit });
      chunks.push(bytes);
    }
  } catch (error) {
    throw fileFailure(error, 'stdin', 'read');
  }
  return Buffer.concat(chunks);
}

/** Both as streams, for what talks to another program as long as that lives. */
export function standardStreams(): {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
} {
  return { input: process.stdin, output: process.stdout };
}

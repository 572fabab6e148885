/** Who a process is, so that another can later prove that it has ended: number, machine and moment of its start. */
import { readFileSync, readlinkSync } from 'node:fs';
import { systemErrorName } from './system-failure.js';

export interface ProcessIdentity {
  readonly pid: number;
  /** The machine, and on Linux the set of processes that a container sees: numbers mean something only there. */
  readonly host: string;
  /** What tells it from a later process with the same number; null where the system does not say. */
  readonly start: string | null;
}

function textOf(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function hostName(): string {
  const { hostname } = process.getBuiltinModule('node:os');
  const processes = textOf(() => readlinkSync('/proc/self/ns/pid'));
  return processes === null ? hostname() : `${hostname()} ${processes}`;
}

function startOf(pid: number): string | null {
  const boot = textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const line = textOf(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // Field 22, counted from behind the program's name, which may hold spaces and brackets.
  const ticks = line?.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  return boot === null || ticks === undefined ? null : `${boot} ${ticks}`;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, host: hostName(), start: startOf(process.pid) };
}

/** True only when it is certain: same machine, and no process of that number, or one that started at another moment. */
export function isProvablyDead(other: ProcessIdentity): boolean {
  if (other.host !== hostName()) return false;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    if (systemErrorName(error) === 'ESRCH') return true;
  }
  const start = startOf(other.pid);
  return other.start !== null && start !== null && other.start !== start;
}

/** The identity that `text` (JSON) holds, or null. */
export function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof ProcessIdentity, unknown>> | null;
    const { pid, host, start } = value ?? {};
    if (!Number.isSafeInteger(pid) || Number(pid) <= 0 || typeof host !== 'string') return null;
    return { pid: Number(pid), host, start: typeof start === 'string' ? start : null };
  } catch {
    return null;
  }
}

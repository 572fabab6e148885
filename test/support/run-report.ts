/** Runs `collab report` or `collab status` within a test. */
import { main as report } from '../../src/commands/report.js';
import { main as status } from '../../src/commands/status.js';
import { isFailure } from '../../src/errors/failure.js';
import { testApp } from './test-app.js';

export interface RanReport {
  readonly exitCode: number;
  /** The code of the mistake, where there was one. */
  readonly code: string | undefined;
  readonly stdout: string;
}

export async function runReport(
  cwd: string,
  args: readonly string[],
  command: 'report' | 'status' = 'report',
): Promise<RanReport> {
  const { app, said } = testApp({ cwd });
  try {
    const exitCode = await (command === 'report' ? report : status)(args, app);
    return { exitCode, code: undefined, stdout: said.stdout };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { exitCode: 2, code: error.code, stdout: said.stdout };
  }
}

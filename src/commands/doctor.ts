/** `collab doctor`: whether everything around the agreements is in order, and what mends what is not. */
import type { Command } from 'commander';
import { isFailure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { renderTerminal } from '../renderers/terminal.js';
import { buildDoctorReport, type Checkup } from '../reports/doctor-report.js';
import { checkFiles } from './doctor/check-files.js';
import { checkHistory } from './doctor/check-history.js';
import { checkPeople } from './doctor/check-people.js';
import { checkProgram } from './doctor/check-program.js';
import { checkSharing } from './doctor/check-sharing.js';
import { checkPlace } from './doctor/check-place.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { jsonEnvelope } from './shared/json-envelope.js';

const doctor: CommandModule<Record<never, never>> = {
  name: 'doctor',
  define(command: Command, messages: Messages): void {
    const examples = messages.phrase({ code: 'doctor.examples', data: {} });
    command
      .description(messages.phrase({ code: 'doctor.description', data: {} }))
      .addHelpText('before', `${messages.phrase({ code: 'help.examples', data: {} })}\n${examples}\n`);
  },
  async run({ global, messages }: Invocation<Record<never, never>>, app: App): Promise<number> {
    const checkups = await examine({ global, messages }, app);
    const isFine = checkups.every(({ state }) => state !== 'broken');
    if (global.json) {
      const checks = checkups.map(({ id, state, what, command = null }) => {
        return { id, state, message: messages.phrase(what), command };
      });
      await app.stdout(jsonEnvelope(app, 'doctor', isFine, { checks }));
    } else {
      const shown = global.quiet ? checkups.filter(({ state }) => state !== 'fine') : checkups;
      const { columns } = app.terminal;
      await app.stdout(
        renderTerminal(buildDoctorReport(shown), { messages, columns, colour: global.colour.stdout }),
      );
    }
    return isFine ? 0 : 1;
  },
};

export const main = commandMain(doctor);

type Patient = Pick<Invocation<unknown>, 'global' | 'messages'>;

/** From the program outwards; what cannot be looked at because something before it is missing is left out. */
async function examine({ global, messages }: Patient, app: App): Promise<readonly Checkup[]> {
  const program = await checkProgram(app);
  const place = await tried('workspace', messages, () => checkPlace(global, app));
  const { patient } = place;
  // Without git the place cannot be looked at for the same reason; it is said once.
  if (patient === undefined && isWithoutGit(program)) return program;
  if (patient === undefined) return [...program, ...place.checkups];
  const parts = [checkHistory, checkPeople, checkFiles, checkSharing];
  const checkups: Checkup[] = [...program, ...place.checkups];
  for (const part of parts) {
    const found = await tried('history', messages, async () => ({ checkups: await part(patient, app) }));
    checkups.push(...found.checkups);
  }
  return checkups;
}

/** A failure is what is wrong, with the remedy that it has everywhere. */
async function tried<T extends { readonly checkups: readonly Checkup[] }>(
  id: string,
  messages: Messages,
  look: () => Promise<T>,
): Promise<T | { readonly checkups: readonly Checkup[]; readonly patient?: undefined }> {
  try {
    return await look();
  } catch (error) {
    if (!isFailure(error) || error.kind === 'interrupted') throw error;
    const what = { code: 'doctor.failure' as const, data: messages.failure(error.code, error.data) };
    return { checkups: [{ id, state: 'broken', what }] };
  }
}

function isWithoutGit(program: readonly Checkup[]): boolean {
  return program.some(({ what }) => what.code === 'doctor.git-missing');
}

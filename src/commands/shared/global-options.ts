/** The options every command understands. */
import type { Language } from '../../messages/format.js';

export interface GlobalOptions {
  /** Absolute. */
  readonly directory: string;
  readonly input: boolean;
  readonly yes: boolean;
  readonly lang: Language | undefined;
  readonly as: string | undefined;
  readonly colour: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  readonly json: boolean;
  readonly asOf: string | undefined;
  readonly today: string | undefined;
}

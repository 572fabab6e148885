/** Where questions are asked and answered: beside the results, which go to stdout alone. */
export interface PromptStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Characters on a line. */
  readonly columns: number;
}

export function promptStreams(): PromptStreams {
  return { input: process.stdin, output: process.stderr, columns: process.stderr.columns };
}

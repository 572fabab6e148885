/** Where questions are asked and answered: beside the results, which go to stdout alone. */
export function promptStreams(): { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream } {
  return { input: process.stdin, output: process.stderr };
}

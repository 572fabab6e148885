/** Cuts what git prints into the pieces between its separators, without holding all of it. */

/** The texts between `separator`s, decoded as UTF-8 (what is not valid becomes U+FFFD). A last empty one is left out. */
export async function* splitLines(
  output: AsyncIterable<Buffer>,
  separator: '\n' | '\0',
): AsyncGenerator<string, void, undefined> {
  const { StringDecoder } = process.getBuiltinModule('node:string_decoder');
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of output) {
    const pieces = (rest + decoder.write(chunk)).split(separator);
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

/** The texts of a whole output that ends each of them with NUL. */
export function splitNul(output: Buffer): readonly string[] {
  const pieces = output.toString('utf8').split('\0');
  if (pieces.at(-1) === '') pieces.pop();
  return pieces;
}

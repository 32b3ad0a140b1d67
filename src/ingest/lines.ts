/**
 * The lines of a UTF-8 stream, without their ends. Only line feeds end one: JSON strings may hold the other separators, at
 * which Node's own reader would cut. A line longer than `longest` characters is cut: its rest is lost.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = 64 * 1024 * 1024): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Pieces of a line that is not ended yet; joined once, so that a very long line costs no more than its length.
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, to));
      const line = pieces.join('');
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
      pieces = [];
      length = 0;
      from = to + 1;
    }
    if (length < longest) pieces.push(text.slice(from));
    length += text.length - from;
  }
  pieces.push(decoder.decode());
  const rest = pieces.join('');
  if (rest !== '') yield rest;
}

/** The bytes of a stream, or undefined where there are more than `most`. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

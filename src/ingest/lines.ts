/** The lines of a UTF-8 stream, without their ends. A line longer than `longest` characters is cut: its rest is lost. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = 64 * 1024 * 1024): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (rest.length > longest) rest = rest.slice(0, longest);
  }
  rest += decoder.decode();
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

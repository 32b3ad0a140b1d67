import { isAddress } from './addresses.ts';
import type { Disk } from './disk.ts';

/** What fetching an address counts for, in bytes of files. */
const ADDRESS = 50_000;
const MOST_FILES = 200_000;

/** The disk, telling which part of the inputs' bytes has been read; `passed` counts an address. */
export async function measured(inputs: readonly string[], disk: Disk, tell: (part: number) => void) {
  let all = 0;
  let read = 0;
  for (const input of inputs) all += isAddress(input) ? ADDRESS : await sizeOf(input, disk);
  const count = (bytes: number): void => {
    read += bytes;
    tell(all === 0 ? 0 : Math.min(1, read / all));
  };
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      count(chunk.length);
      yield chunk;
    }
  }
  const counting: Disk = {
    ...disk,
    chunks: (path) => counted(disk.chunks(path)),
    range: (path, start, end) => counted(disk.range(path, start, end)),
  };
  return { disk: counting, passed: () => count(ADDRESS) };
}

/** Bytes of a file, of those in a folder, or of those that match a pattern; an estimate where there are very many. */
async function sizeOf(input: string, disk: Disk): Promise<number> {
  let size = 0;
  let files = 0;
  const open = [input];
  const entered = new Set<string>();
  for (let path = open.pop(); path !== undefined && files < MOST_FILES; path = open.pop()) {
    const found = await disk.stat(path);
    if (found?.kind === 'file') {
      size += found.size;
      files += 1;
    } else if (found?.kind === 'folder') {
      const real = await disk.real(path).catch(() => undefined);
      if (real === undefined || entered.has(real)) continue;
      entered.add(real);
      for (const name of await disk.list(path).catch(() => [])) if (!name.startsWith('.')) open.push(`${path}/${name}`);
    } else if (path === input) open.push(...(await disk.glob(input).catch(() => [])));
  }
  return size;
}

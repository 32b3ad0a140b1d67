import type { Disk } from './disk.ts';
import { inflated } from './gunzip.ts';
import { bytesOf } from './lines.ts';

/** A file within a zip archive. Its name is only told: nothing is ever written under it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 100_000;
const LARGEST_DIRECTORY = 64 * 1024 * 1024;

/** Source: PKWARE's APPNOTE 6.3, with the fields of ZIP64. Throws an Error where the file is no zip archive. */
export async function zipEntries(path: string, size: number, disk: Disk): Promise<ZipEntry[]> {
  const tail = await part(path, Math.max(0, size - 65_557), size, disk);
  const at = lastEnd(tail);
  if (at < 0) throw new Error('expected a zip archive, found no end of its directory');
  let count = tail.readUInt16LE(at + 10);
  let length = tail.readUInt32LE(at + 12);
  let start = tail.readUInt32LE(at + 16);
  if (at >= 20 && tail.readUInt32LE(at - 20) === LOCATOR_64) {
    const place = whole(tail.readBigUInt64LE(at - 12), size);
    const end = await part(path, place, place + 56, disk);
    if (end.length < 56 || end.readUInt32LE(0) !== END_64)
      throw new Error('its ZIP64 directory is not where it should be');
    count = whole(end.readBigUInt64LE(32), MOST_ENTRIES);
    length = whole(end.readBigUInt64LE(40), LARGEST_DIRECTORY);
    start = whole(end.readBigUInt64LE(48), size);
  }
  if (count > MOST_ENTRIES || length > LARGEST_DIRECTORY || start + length > size)
    throw new Error('its directory cannot be so large');
  return readDirectory(await part(path, start, start + length, disk), count, size);
}

function readDirectory(directory: Buffer, count: number, size: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count && at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const wide = wideFields(
      extra,
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    );
    const entry = {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packed: wide.packed,
      offset: wide.offset,
    };
    if (entry.packed > size || entry.offset > size) throw new Error('an entry lies outside the file');
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Sizes and offsets of 32 bits that are all ones stand in the extra field of ZIP64. */
function wideFields(extra: Buffer, plain: number, packed: number, offset: number): { packed: number; offset: number } {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffffffff || field + 8 > end) return value;
      field += 8;
      return whole(extra.readBigUInt64LE(field - 8), Number.MAX_SAFE_INTEGER);
    };
    take(plain);
    return { packed: take(packed), offset: take(offset) };
  }
  return { packed, offset };
}

/** The bytes of an entry, streaming. */
export async function* zipBytes(path: string, entry: ZipEntry, disk: Disk): AsyncGenerator<Uint8Array> {
  const head = await part(path, entry.offset, entry.offset + 30, disk);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) throw new Error(`${entry.name} is not where it should be`);
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const bytes = disk.range(path, start, start + entry.packed);
  if (entry.method === 0) yield* bytes;
  else if (entry.method === 8) yield* inflated(bytes);
  else throw new Error(`${entry.name} is packed by a method (${entry.method}) that is not taken`);
}

function lastEnd(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at--) if (tail.readUInt32LE(at) === END) return at;
  return -1;
}

async function part(path: string, start: number, end: number, disk: Disk): Promise<Buffer> {
  if (end <= start) return Buffer.alloc(0);
  return Buffer.from((await bytesOf(disk.range(path, start, end), end - start)) ?? []);
}

function whole(value: bigint, most: number): number {
  if (value > BigInt(most)) throw new Error('a size or place in it cannot be so large');
  return Number(value);
}

/** For each word of a language's common ones, the words nearest to it in use, with their nearness. */
export interface NearWords {
  readonly size: number;
  /** Row of a word by its folded hash, or -1. */
  row(hash: number): number;
  /** Folded hash of a row's word. */
  readonly hash: Uint32Array;
  /** 0 for the most frequent word … 1 for rare and unknown ones. */
  rarity(hash: number): number;
  /** Neighbours of row `r` are `near[r * width … ]`, nearest first, -1 where there are no more. */
  readonly width: number;
  readonly near: Int32Array;
  /** Nearness 0–255 (cosine) of each neighbour. */
  readonly nearness: Uint8Array;
}

const MAGIC = 0x31574e53; // "SNW1"
const HEADER = 12;

/**
 * Layout, little-endian: magic "SNW1", word count, width (three uint32); folded hashes (uint32 each); 16·log2 of the
 * frequency rank (one byte each); neighbours (uint16 × width each, 65535 for none); nearness (one byte × width each).
 */
export function encodeNearWords(
  words: readonly {
    readonly hash: number;
    readonly near: readonly { readonly row: number; readonly cosine: number }[];
  }[],
  width: number,
): Uint8Array {
  const count = words.length;
  const bytes = new Uint8Array(HEADER + count * (5 + width * 3));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, count, true);
  view.setUint32(8, width, true);
  words.forEach(({ hash, near }, i) => {
    view.setUint32(HEADER + i * 4, hash, true);
    bytes[HEADER + count * 4 + i] = Math.min(255, Math.round(16 * Math.log2(i + 1)));
    for (let k = 0; k < width; k++) {
      view.setUint16(HEADER + count * 5 + (i * width + k) * 2, near[k]?.row ?? 65535, true);
      bytes[HEADER + count * (5 + width * 2) + i * width + k] = Math.round(255 * (near[k]?.cosine ?? 0));
    }
  });
  return bytes;
}

/** Reads what `encodeNearWords` wrote. Throws a RangeError where the bytes are of another format or cut short. */
export function loadNearWords(bytes: Uint8Array): NearWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('expected near words of format SNW1; make them anew with train/trace/near-words.ts');
  const size = view.getUint32(4, true);
  const width = view.getUint32(8, true);
  if (bytes.length !== HEADER + size * (5 + width * 3))
    throw new RangeError(`expected ${HEADER + size * (5 + width * 3)} bytes of near words, got ${bytes.length}`);
  const ranks = bytes.subarray(HEADER + size * 4, HEADER + size * 5);
  const near = new Int32Array(size * width);
  for (let i = 0; i < near.length; i++) {
    const row = view.getUint16(HEADER + size * 5 + i * 2, true);
    near[i] = row < size ? row : -1;
  }
  const hash = new Uint32Array(size);
  // Open addressing, at most half full.
  const mask = (1 << (33 - Math.clz32(Math.max(1, size)))) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  for (let i = 0; i < size; i++) {
    hash[i] = view.getUint32(HEADER + i * 4, true);
    let slot = hash[i]! & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = i;
  }
  const row = (wanted: number): number => {
    let slot = wanted & mask;
    for (;;) {
      const found = slots[slot]!;
      if (found === -1 || hash[found] === wanted) return found;
      slot = (slot + 1) & mask;
    }
  };
  return {
    size,
    width,
    hash,
    near,
    nearness: bytes.slice(HEADER + size * (5 + width * 2)),
    row,
    rarity(wanted) {
      const at = row(wanted);
      return at < 0 ? 1 : ranks[at]! / 255;
    },
  };
}

const loaded = new WeakMap<Uint8Array, NearWords>();

/** The same, read once for the same bytes. */
export function nearWordsOf(bytes: Uint8Array): NearWords {
  const known = loaded.get(bytes);
  if (known !== undefined) return known;
  const near = loadNearWords(bytes);
  loaded.set(bytes, near);
  return near;
}

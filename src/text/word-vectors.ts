/** Words with a small vector each, keyed by folded hash: how alike two words are in use, and how common a word is. */
export interface WordVectors {
  readonly size: number;
  readonly dimensions: number;
  /** Row of a word by its folded hash (`Tokens.fold`, `foldHash`), or -1 where the table has not got it. */
  row(hash: number): number;
  /** Cosine of two words, -1…1; 1 for equal hashes; 0 where either is unknown. */
  similarity(a: number, b: number): number;
  /** Cosine of two rows. */
  rowSimilarity(a: number, b: number): number;
  /** 0 for the most frequent word of the language … 1 for rare and unknown ones (logarithm of the frequency rank). */
  rarity(hash: number): number;
}

const MAGIC = 0x31565753; // "SWV1"
const HEADER = 12;

/**
 * Layout, little-endian: magic "SWV1", word count, dimensions (three uint32); folded hashes (uint32 each); 16·log2 of the
 * frequency rank (one byte each); vectors (int8 × dimensions each, scaled by their largest component).
 */
export function encodeWordVectors(
  rows: readonly { readonly hash: number; readonly rank: number; readonly vector: Float64Array }[],
  dimensions: number,
): Uint8Array {
  const count = rows.length;
  const bytes = new Uint8Array(HEADER + count * (5 + dimensions));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, count, true);
  view.setUint32(8, dimensions, true);
  rows.forEach(({ hash, rank, vector }, i) => {
    view.setUint32(HEADER + i * 4, hash, true);
    bytes[HEADER + count * 4 + i] = Math.min(255, Math.round(16 * Math.log2(rank + 1)));
    const largest = vector.reduce((max, x) => Math.max(max, Math.abs(x)), 1e-9);
    for (let k = 0; k < dimensions; k++)
      view.setInt8(HEADER + count * 5 + i * dimensions + k, Math.round((127 * vector[k]!) / largest));
  });
  return bytes;
}

/** Reads what `encodeWordVectors` wrote. Throws a RangeError where the bytes are of another format or cut short. */
export function loadWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('expected word vectors of format SWV1; make them anew with train/trace/words.ts');
  const size = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  if (bytes.length !== HEADER + size * (5 + dimensions))
    throw new RangeError(`expected ${HEADER + size * (5 + dimensions)} bytes of word vectors, got ${bytes.length}`);
  const ranks = bytes.subarray(HEADER + size * 4, HEADER + size * 5);
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER + size * 5, size * dimensions);

  // Open addressing, at most half full.
  const mask = (1 << (33 - Math.clz32(Math.max(1, size)))) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const hashes = new Uint32Array(size);
  const inverseNorm = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const hash = view.getUint32(HEADER + i * 4, true);
    hashes[i] = hash;
    let slot = hash & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = i;
    let sum = 0;
    for (let k = i * dimensions; k < (i + 1) * dimensions; k++) sum += vectors[k]! * vectors[k]!;
    inverseNorm[i] = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  }

  const row = (hash: number): number => {
    let slot = hash & mask;
    for (;;) {
      const found = slots[slot]!;
      if (found === -1 || hashes[found] === hash) return found;
      slot = (slot + 1) & mask;
    }
  };
  const rowSimilarity = (a: number, b: number): number => {
    let sum = 0;
    const atA = a * dimensions;
    const atB = b * dimensions;
    for (let k = 0; k < dimensions; k++) sum += vectors[atA + k]! * vectors[atB + k]!;
    return sum * inverseNorm[a]! * inverseNorm[b]!;
  };
  return {
    size,
    dimensions,
    row,
    rowSimilarity,
    similarity(a, b) {
      if (a === b) return 1;
      const rowA = row(a);
      const rowB = row(b);
      return rowA < 0 || rowB < 0 ? 0 : rowSimilarity(rowA, rowB);
    },
    rarity(hash) {
      const at = row(hash);
      return at < 0 ? 1 : ranks[at]! / 255;
    },
  };
}

/** Fingerprints of a sequence: hashes of selected k-grams, each with the place where its k-gram begins. */
export interface Fingerprints {
  readonly length: number;
  readonly hash: Uint32Array;
  readonly at: Uint32Array;
}

const BASE = 0x01000193;

/**
 * Winnowing (Schleimer, Wilkerson & Aiken 2003): of every `window` consecutive k-grams the one with the smallest hash, the
 * rightmost of equals. Two sequences that share a run of `window + k - 1` items share a fingerprint. Linear time.
 * A sequence shorter than that gives its smallest k-gram; one shorter than `k` gives none.
 */
export function winnow(items: Uint32Array, k: number, window: number): Fingerprints {
  const grams = gramHashes(items, k);
  const hash = new Uint32Array(grams.length);
  const at = new Uint32Array(grams.length);
  let length = 0;
  let smallest = -1;
  for (let end = 0; end < grams.length; end++) {
    const begin = end - window + 1;
    if (smallest < begin || smallest < 0) {
      smallest = Math.max(0, begin);
      for (let i = smallest + 1; i <= end; i++) if (grams[i]! <= grams[smallest]!) smallest = i;
    } else if (grams[end]! <= grams[smallest]!) smallest = end;
    if (begin < 0 && end + 1 < grams.length) continue;
    if (length > 0 && at[length - 1] === smallest) continue;
    hash[length] = grams[smallest]!;
    at[length] = smallest;
    length++;
  }
  return { length, hash: hash.slice(0, length), at: at.slice(0, length) };
}

/** The hash of every run of `k` items; empty where there are fewer. */
export function gramHashes(items: Uint32Array, k: number): Uint32Array {
  const count = Math.max(0, items.length - k + 1);
  const grams = new Uint32Array(count);
  let lead = 1;
  for (let i = 1; i < k; i++) lead = Math.imul(lead, BASE);
  let rolling = 0;
  for (let i = 0; i < items.length; i++) {
    if (i >= k) rolling = (rolling - Math.imul(scatter(items[i - k]!), lead)) | 0;
    rolling = (Math.imul(rolling, BASE) + scatter(items[i]!)) | 0;
    if (i >= k - 1) grams[i - k + 1] = scatter(rolling);
  }
  return grams;
}

function scatter(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

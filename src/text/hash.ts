/** FNV-1a over UTF-16 code units with a murmur3 finaliser; 32 bits, the same in every process. */
export const HASH_SEED = 0x811c9dc5;

export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export function hashEnd(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function hashString(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hashEnd(hash);
}

/** Mixes two hashes into one; order matters. For word pairs and feature templates. */
export const hashPair = (a: number, b: number): number => hashEnd(Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x01000193));

import { gramHashes } from './winnow.ts';

/** Runs of equal items in two sequences: `a[at..]`, `b[other..]`, `size` items each, in order of `a`, not overlapping in `a`. */
export interface CommonRuns {
  readonly length: number;
  readonly at: Uint32Array;
  readonly other: Uint32Array;
  readonly size: Uint32Array;
}

/** A sequence with an index of its k-grams, so that many others can be compared with it. */
export interface GramIndex {
  readonly items: Uint32Array;
  readonly k: number;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly grams: Uint32Array;
}

/** Places tried for one k-gram; a text that repeats itself more often gains nothing by more. */
const MOST_PLACES = 24;

export function indexGrams(items: Uint32Array, k: number): GramIndex {
  const grams = gramHashes(items, k);
  const size = 1 << (32 - Math.clz32(Math.max(8, grams.length * 2)));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(grams.length);
  for (let i = grams.length - 1; i >= 0; i--) {
    const slot = grams[i]! & (size - 1);
    next[i] = heads[slot]!;
    heads[slot] = i;
  }
  return { items, k, heads, next, grams };
}

/**
 * The longest run at each place of `a`, from left to right (greedy string tiling, one way): moved runs are found too. Of
 * equally long ones that which goes on where the last run ended. Linear for texts that do not repeat themselves.
 */
export function commonRuns(a: GramIndex, b: GramIndex): CommonRuns {
  const { k } = b;
  const n = a.items.length;
  const most = a.grams.length;
  const at = new Uint32Array(Math.ceil(n / k) + 1);
  const other = new Uint32Array(at.length);
  const size = new Uint32Array(at.length);
  const mask = b.heads.length - 1;
  let length = 0;
  let expected = 0;
  for (let i = 0; i < most; ) {
    const gram = a.grams[i]!;
    let best = 0;
    let where = -1;
    let tried = 0;
    for (let j = b.heads[gram & mask]!; j >= 0 && tried < MOST_PLACES; j = b.next[j]!) {
      if (b.grams[j] !== gram) continue;
      tried++;
      let run = 0;
      while (i + run < n && j + run < b.items.length && a.items[i + run] === b.items[j + run]) run++;
      if (run > best || (run === best && Math.abs(j - expected) < Math.abs(where - expected))) {
        best = run;
        where = j;
      }
    }
    if (best < k) {
      i++;
      expected++;
      continue;
    }
    at[length] = i;
    other[length] = where;
    size[length] = best;
    length++;
    i += best;
    expected = where + best;
  }
  return { length, at: at.subarray(0, length), other: other.subarray(0, length), size: size.subarray(0, length) };
}

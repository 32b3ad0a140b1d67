/**
 * The longest common subsequence of two short sequences: how many items are the same, in order. Quadratic; meant for the
 * gaps between common runs. Sequences longer than `most` are compared as if they shared nothing.
 */
export function sameInOrder(
  a: Uint32Array,
  fromA: number,
  toA: number,
  b: Uint32Array,
  fromB: number,
  toB: number,
  most = 64,
): number {
  const width = toB - fromB;
  if (toA <= fromA || width <= 0 || toA - fromA > most || width > most) return 0;
  const row = new Uint16Array(width + 1);
  for (let i = fromA; i < toA; i++) {
    let diagonal = 0;
    for (let j = 0; j < width; j++) {
      const above = row[j + 1]!;
      if (a[i] === b[fromB + j]) row[j + 1] = diagonal + 1;
      else if (row[j]! > above) row[j + 1] = row[j]!;
      diagonal = above;
    }
  }
  return row[width]!;
}

/** The longest strictly increasing subsequence of `values` (those below 0 are left out): its length. O(n log n). */
export function longestIncrease(values: ArrayLike<number>): number {
  const tails: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
}

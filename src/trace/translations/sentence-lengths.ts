/**
 * Bits by which an alignment of all sentences by their lengths alone is likelier in the order of both texts than with one of
 * them backwards, for each sentence of the shorter one; and what the alignment itself costs. Gale and Church 1993, "A Program
 * for Aligning Sentences in Bilingual Corpora"; lengths in characters, their ratio taken from the two texts.
 */
export function lengthAlignment(a: Float32Array, b: Float32Array): { readonly gain: number; readonly cost: number } {
  const [n, m] = [a.length, b.length];
  if (n < 2 || m < 2) return { gain: 0, cost: 3 };
  const sum = (lengths: Float32Array): number => lengths.reduce((all, each) => all + each, 0);
  const ratio = sum(b) / sum(a);
  const ahead = cheapest(a, b, ratio) / Math.max(n, m);
  const back = cheapest(a, Float32Array.from(b).reverse(), ratio) / Math.max(n, m);
  return { gain: Math.max(-1, Math.min(3, back - ahead)), cost: Math.min(MOST_COST, ahead) };
}

/** Variance of the length of a translated sentence for each character of the original (the published figure). */
const VARIANCE = 6.8;
/** What kinds of beads cost: one for one, one left out, one for two, two for two; logarithms of the published shares. */
const ONE = 0.12;
const NONE = 4.6;
const TWO = 2.4;
const BOTH = 4.5;
const MOST_COST = 4;

function cheapest(a: Float32Array, b: Float32Array, ratio: number): number {
  const [n, m] = [a.length, b.length];
  const stride = m + 1;
  const cost = new Float32Array((n + 1) * stride).fill(1e9);
  cost[0] = 0;
  const match = (x: number, y: number): number => {
    const mean = (x + y / ratio) / 2;
    const delta = (y / ratio - x) / Math.sqrt(mean * VARIANCE + 1);
    // The two-sided tail of the normal distribution, by the leading term of its logarithm.
    return Math.min(12, (delta * delta) / 2 + Math.log(1 + Math.abs(delta)));
  };
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const at = i * stride + j;
      const from = cost[at]!;
      const take = (di: number, dj: number, own: number): void => {
        const to = at + di * stride + dj;
        if (from + own < cost[to]!) cost[to] = from + own;
      };
      if (i < n) take(1, 0, NONE);
      if (j < m) take(0, 1, NONE);
      if (i < n && j < m) take(1, 1, ONE + match(a[i]!, b[j]!));
      if (i + 1 < n && j < m) take(2, 1, TWO + match(a[i]! + a[i + 1]!, b[j]!));
      if (i < n && j + 1 < m) take(1, 2, TWO + match(a[i]!, b[j]! + b[j + 1]!));
      if (i + 1 < n && j + 1 < m) take(2, 2, BOTH + match(a[i]! + a[i + 1]!, b[j]! + b[j + 1]!));
    }
  }
  return cost[n * stride + m]!;
}

/**
 * Agglomerative grouping by average link, on a matrix of pair scores (higher is nearer), until the best link falls
 * below `threshold`. Unweighted-pair-group averages by the recurrence of Lance and Williams (1967). `scores` is an
 * n × n matrix by rows and is overwritten; `weights` are how many things an item stands for. A score of
 * `FORBIDDEN` keeps two groups apart for ever. Returns for each item the least index of its group.
 * Time O(n² · merges): for neighbourhoods of some dozens.
 */
export const FORBIDDEN = -1e9;

export function averageLink(scores: Float64Array, n: number, weights: Float64Array, threshold: number): Int32Array {
  const group = new Int32Array(n);
  const alive: number[] = [];
  for (let i = 0; i < n; i++) {
    group[i] = i;
    alive.push(i);
  }
  const size = weights.slice(0, n);
  // The best partner of each, so that a merge looks at one row only.
  const best = new Int32Array(n).fill(-1);
  const search = (i: number): void => {
    let at = -1;
    let score = Number.NEGATIVE_INFINITY;
    for (const j of alive) {
      if (j <= i) continue;
      const found = scores[i * n + j]!;
      if (found > score) {
        score = found;
        at = j;
      }
    }
    best[i] = at;
  };
  for (const i of alive) search(i);
  while (alive.length > 1) {
    let a = -1;
    let top = threshold;
    for (const i of alive) {
      const j = best[i]!;
      if (j >= 0 && scores[i * n + j]! >= top && (a < 0 || scores[i * n + j]! > top)) {
        top = scores[i * n + j]!;
        a = i;
      }
    }
    if (a < 0) break;
    const b = best[a]!;
    alive.splice(alive.indexOf(b), 1);
    const sum = size[a]! + size[b]!;
    for (const k of alive) {
      if (k === a) continue;
      const ka = scores[k * n + a]!;
      const kb = scores[k * n + b]!;
      const link = ka <= FORBIDDEN || kb <= FORBIDDEN ? FORBIDDEN : (ka * size[a]! + kb * size[b]!) / sum;
      scores[k * n + a] = link;
      scores[a * n + k] = link;
    }
    size[a] = sum;
    for (let i = 0; i < n; i++) if (group[i] === b) group[i] = a;
    search(a);
    for (const i of alive) {
      if (i < a) {
        const j = best[i]!;
        if (j === a || j === b) search(i);
        else if (j < 0 || scores[i * n + a]! > scores[i * n + j]! || (scores[i * n + a] === scores[i * n + j] && a < j))
          best[i] = a;
      } else if (i > a && best[i] === b) search(i);
    }
  }
  return group;
}

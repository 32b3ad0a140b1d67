/** Cells of the table beyond which only the common head and tail of two sequences are aligned. */
const MOST_CELLS = 4_000_000;

/**
 * Aligns two sequences so that the sum of `score` over the pairs is largest, in order and without crossing (Needleman and
 * Wunsch 1970, gaps free). A pair is only made where its score is above 0. Returns for each of the `n` left elements the
 * index of its right partner, or -1. Time and memory n × m, bounded for very long sequences.
 */
export function alignSequences(n: number, m: number, score: (left: number, right: number) => number): Int32Array {
  const partner = new Int32Array(n).fill(-1);
  let head = 0;
  while (head < n && head < m && score(head, head) >= 1) {
    partner[head] = head;
    head++;
  }
  let tail = 0;
  while (tail < n - head && tail < m - head && score(n - 1 - tail, m - 1 - tail) >= 1) {
    partner[n - 1 - tail] = m - 1 - tail;
    tail++;
  }
  const rows = n - head - tail;
  const columns = m - head - tail;
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return partner;

  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  // Filled from the end, so that walking from the start takes the earliest of equally good pairs.
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      const skip = Math.max(best[at + 1]!, best[at + width]!);
      const own = score(head + i, head + j);
      // A pair that continues the next one is worth a little more than one that stands alone.
      const both = own > 0 ? own + best[at + width + 1]! + (follows(best, at, width) ? 0.01 : 0) : 0;
      best[at] = Math.max(both, skip);
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const at = i * width + j;
    const value = best[at]!;
    if (value === best[at + width]!) i++;
    else if (value === best[at + 1]!) j++;
    else {
      partner[head + i] = head + j;
      i++;
      j++;
    }
  }
  return partner;
}

/** Whether the cell diagonally behind `at` is itself a pair. */
function follows(best: Float32Array, at: number, width: number): boolean {
  const next = best[at + width + 1]!;
  return next > Math.max(best[at + width + 2] ?? 0, best[at + 2 * width + 1] ?? 0);
}

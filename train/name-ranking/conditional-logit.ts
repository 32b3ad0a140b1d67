/** Candidates for one question: rows of signs, and which of them are right. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/**
 * Weights under which the right candidates get most of each question's softmax (conditional logit, McFadden 1974; several right
 * candidates share it): Newton steps with halving, on standardised signs with a ridge. No randomness.
 */
export function conditionalLogit(choices: readonly Choice[], ridge = 2): number[] {
  const width = choices[0]!.rows[0]!.length;
  const spread = spreads(choices, width);
  const scaled = choices.map(({ rows, right }) => ({
    rows: rows.map((row) => row.map((value, i) => value / spread[i]!)),
    right,
  }));
  const weights = new Float64Array(width);
  let best = loss(scaled, weights, ridge);
  for (let round = 0; round < 60; round++) {
    const step = newtonStep(scaled, weights, ridge);
    let gain = 0;
    for (let size = 1; size > 1e-3; size /= 2) {
      const tried = weights.map((w, i) => w - size * step[i]!);
      const value = loss(scaled, tried, ridge);
      if (value >= best) continue;
      gain = best - value;
      best = value;
      weights.set(tried);
      break;
    }
    if (gain < 1e-4) break;
  }
  return Array.from(weights, (w, i) => w / spread[i]!);
}

function spreads(choices: readonly Choice[], width: number): Float64Array {
  const [mean, square] = [new Float64Array(width), new Float64Array(width)];
  let n = 0;
  for (const { rows } of choices) {
    for (const row of rows) {
      n++;
      for (let i = 0; i < width; i++) {
        mean[i]! += row[i]!;
        square[i]! += row[i]! ** 2;
      }
    }
  }
  return square.map((s, i) => Math.sqrt(Math.max(0, s / n - (mean[i]! / n) ** 2)) || 1);
}

/** The softmax of all rows, and of the right ones alone. */
function shares(
  { rows, right }: Choice,
  weights: Float64Array,
): { all: Float64Array; own: Float64Array; ratio: number } {
  const z = Float64Array.from(rows, (row) => row.reduce((s, value, i) => s + value * weights[i]!, 0));
  const top = z.reduce((a, b) => Math.max(a, b), -Infinity);
  const all = z.map((value) => Math.exp(value - top));
  const own = all.map((value, k) => (right[k] ? value : 0));
  const total = all.reduce((s, v) => s + v, 0);
  const mine = own.reduce((s, v) => s + v, 0) + 1e-12;
  return { all: all.map((v) => v / total), own: own.map((v) => v / mine), ratio: mine / total };
}

function loss(choices: readonly Choice[], weights: Float64Array, ridge: number): number {
  let value = 0;
  for (const choice of choices) value -= Math.log(shares(choice, weights).ratio);
  for (const w of weights) value += (ridge / 2) * w * w;
  return value;
}

function newtonStep(choices: readonly Choice[], weights: Float64Array, ridge: number): Float64Array {
  const width = weights.length;
  const matrix = Array.from({ length: width }, () => new Float64Array(width + 1));
  for (const choice of choices) {
    const { all, own } = shares(choice, weights);
    const mean = new Float64Array(width);
    choice.rows.forEach((row, k) => {
      for (let i = 0; i < width; i++) {
        mean[i]! += all[k]! * row[i]!;
        matrix[i]![width]! += (all[k]! - own[k]!) * row[i]!;
      }
    });
    choice.rows.forEach((row, k) => {
      for (let i = 0; i < width; i++) {
        for (let j = 0; j < width; j++) matrix[i]![j]! += all[k]! * (row[i]! - mean[i]!) * (row[j]! - mean[j]!);
      }
    });
  }
  for (let i = 0; i < width; i++) {
    matrix[i]![i]! += ridge;
    matrix[i]![width]! += ridge * weights[i]!;
  }
  return solve(matrix);
}

/** Gauss–Jordan on a positive definite matrix with its right side as last column. */
function solve(matrix: Float64Array[]): Float64Array {
  const width = matrix.length;
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < width; k++) {
      if (k === i) continue;
      const factor = matrix[k]![i]! / matrix[i]![i]!;
      for (let j = i; j <= width; j++) matrix[k]![j]! -= factor * matrix[i]![j]!;
    }
  }
  return Float64Array.from(matrix, (row, i) => row[width]! / row[i]!);
}

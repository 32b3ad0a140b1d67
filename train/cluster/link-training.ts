import { clusterAll } from '../../src/cluster/index.ts';
import { LINK_COUNT, linkFeatures, PLAIN_LINK } from '../../src/cluster/link-score.ts';
import type { Labelled } from './sets.ts';

/** Links far below the edge teach nothing. */
const LEAST_MEAN = -3.5;
const ROUNDS = 400;

export class LinkRows {
  readonly rows: Float64Array[] = [];
  readonly labels: number[] = [];
  readonly weights: number[] = [];
}

/** The links that the clusterer weighs on a labelled pile, each once; a group counts as its first member's story. */
export function linkRows(pile: readonly Labelled[], weights: Uint8Array, out: LinkRows, weight: number): void {
  const order = pile.map(({ item }) => item);
  const label = new Map(pile.map(({ item, label }) => [item.id as string, label]));
  const seen = new Set<string>();
  const from = out.rows.length;
  const rowsOf: string[] = [];
  clusterAll(order, {
    weights,
    observe: (link, a, b) => {
      if (link.large <= 1 || link.mean < LEAST_MEAN) return;
      const one = rowsOf[a[0]!]!;
      const other = rowsOf[b[0]!]!;
      const key = `${one} ${other} ${link.small} ${link.large}`;
      if (seen.has(key)) return;
      seen.add(key);
      const row = new Float64Array(LINK_COUNT);
      linkFeatures(link, row);
      out.rows.push(row);
      out.labels.push(label.get(one) === label.get(other) ? 1 : 0);
      out.weights.push(Math.sqrt(link.small));
    },
    arrived: (id) => void rowsOf.push(id),
  });
  const sum = out.weights.slice(from).reduce((a, b) => a + b, 0);
  for (let i = from; i < out.weights.length; i++) out.weights[i]! *= weight / sum;
}

/** Logistic regression by damped Newton steps, drawn towards the mean alone. */
export function fitLink(rows: LinkRows, l2: number, start: Float64Array = PLAIN_LINK): Float64Array {
  const w = start.slice();
  const n = LINK_COUNT;
  const total = rows.weights.reduce((a, b) => a + b, 0);
  for (let round = 0; round < Math.min(ROUNDS, 30); round++) {
    const h = Array.from({ length: n }, () => new Float64Array(n + 1));
    for (let k = 0; k < n; k++) {
      h[k]![k] = l2;
      h[k]![n] = -l2 * (w[k]! - PLAIN_LINK[k]!);
    }
    rows.rows.forEach((x, i) => {
      let z = 0;
      for (let k = 0; k < n; k++) z += w[k]! * x[k]!;
      const p = 1 / (1 + Math.exp(-z));
      const weight = rows.weights[i]! / total;
      const d = weight * Math.max(1e-4, p * (1 - p));
      for (let k = 0; k < n; k++) {
        h[k]![n]! += weight * (rows.labels[i]! - p) * x[k]!;
        for (let j = 0; j < n; j++) h[k]![j]! += d * x[k]! * x[j]!;
      }
    });
    const step = solve(h);
    let change = 0;
    for (let k = 0; k < n; k++) {
      w[k]! += 0.8 * step[k]!;
      change = Math.max(change, Math.abs(step[k]!));
    }
    if (change < 1e-6) break;
  }
  return w;
}

/** Solves n equations given as rows of n + 1 numbers, by elimination with pivots. */
function solve(rows: Float64Array[]): Float64Array {
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  const out = new Float64Array(n);
  for (let k = n - 1; k >= 0; k--) {
    let sum = rows[k]![n]!;
    for (let j = k + 1; j < n; j++) sum -= rows[k]![j]! * out[j]!;
    out[k] = sum / rows[k]![k]!;
  }
  return out;
}

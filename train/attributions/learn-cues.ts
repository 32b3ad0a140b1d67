import { CUE_LABELS } from '../../src/read/attributions/learned/cue-chain.ts';
import { cueDetails, cueOutline } from '../../src/read/attributions/learned/cue-features.ts';
import type { View } from '../../src/read/attributions/learned/view.ts';
import { Features } from '../../src/read/attributions/syntax/scores.ts';
import { seededRandom, shuffle } from '../../src/structures/seeded-random.ts';
import { marginalsOf } from '../../src/structures/sequence-tagger.ts';
import { legalSpans } from '../../src/structures/span-labels.ts';
import type { GoldAttribution } from './gold.ts';
import { HashedLogLinear } from './hashed-log-linear.ts';

/** Chance that a feature is left out of a sentence while learning. */
const DROPOUT = 0.3;

/** A linear-chain CRF over hashed features for cues: labels outside, begins, continues. */
export function learnCues(
  articles: readonly { readonly view: View; readonly gold: readonly GoldAttribution[] }[],
  epochs: number,
  bits: number,
  log: (line: string) => void,
): { model: HashedLogLinear; transitions: Float32Array } {
  const legal = legalSpans(CUE_LABELS);
  const model = new HashedLogLinear(bits, 4, 0.08, 3e-6);
  const transitions = new Float32Array(9);
  const meanTransitions = new Float32Array(9);
  const squares = new Float32Array(9).fill(1e-6);
  const sequences: { features: Uint32Array; width: number; labels: Uint8Array }[] = [];
  const features = new Features(64);
  for (const { view, gold } of articles) {
    const labels = new Uint8Array(view.length);
    for (const { cue } of gold)
      for (const { from, to } of cue)
        for (let i = from; i < to; i++) labels[i] = i === from ? 1 : labels[i] === 1 ? 1 : 2;
    for (const { firstToken, endToken } of view.scene.sentences) {
      const n = endToken - firstToken;
      let width = 0;
      let flat = new Uint32Array(0);
      for (let i = 0; i < n; i++) {
        features.clear();
        cueOutline(view, firstToken, endToken, firstToken + i, features);
        cueDetails(view, firstToken, endToken, firstToken + i, features);
        if (i === 0) {
          width = features.count;
          flat = new Uint32Array(n * width);
        }
        flat.set(features.hashes.subarray(0, width), i * width);
      }
      const own = labels.slice(firstToken, endToken);
      for (let i = 0; i < n; i++) if (own[i] === 2 && (i === 0 || own[i - 1] === 0)) own[i] = 1;
      sequences.push({ features: flat, width, labels: own });
    }
  }
  const random = seededRandom(5);
  const order = Uint32Array.from(sequences, (_, i) => i);
  let count = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const s of order) {
      const { features: flat, width, labels } = sequences[s]!;
      const n = labels.length;
      model.drop(DROPOUT, random);
      const scores = new Float32Array(n * 3);
      for (let i = 0; i < n; i++)
        for (let y = 0; y < 3; y++) scores[i * 3 + y] = model.score(flat, i * width, (i + 1) * width, y);
      const marginals = new Float32Array(n * 3);
      const pairs = new Float64Array(9);
      let gold = 0;
      for (let i = 0; i < n; i++) {
        gold += scores[i * 3 + labels[i]!]!;
        if (i > 0) gold += transitions[labels[i - 1]! * 3 + labels[i]!]!;
      }
      loss += marginalsOf(scores, n, transitions, legal, marginals, pairs) - gold;
      for (let i = 1; i < n; i++) pairs[labels[i - 1]! * 3 + labels[i]!]! -= 1;
      for (let p = 0; p < 9; p++) {
        if (legal.follow[p] === 0) continue;
        squares[p] = squares[p]! + pairs[p]! ** 2;
        transitions[p] = transitions[p]! - (0.05 * pairs[p]!) / Math.sqrt(squares[p]!);
      }
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < 3; y++) {
          const gradient = marginals[i * 3 + y]! - (labels[i] === y ? 1 : 0);
          if (Math.abs(gradient) > 1e-4) model.step(flat, i * width, (i + 1) * width, gradient, y);
        }
      }
    }
    if (epoch >= epochs / 2) {
      model.snapshot();
      count++;
      for (let p = 0; p < 9; p++) meanTransitions[p] = meanTransitions[p]! + transitions[p]!;
    }
    log(`cues, epoch ${epoch}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return { model, transitions: meanTransitions.map((w) => w / count) };
}

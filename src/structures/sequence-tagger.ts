import { HashIndex } from './hash-index.ts';
import type { Legal } from './span-labels.ts';
import { asBytes, asFloat32, asInt8, asUint32, readWeights, writeWeights } from './weights-file.ts';

const MAGIC = 'STAG';
const VERSION = 1;

/** What a trained tagger consists of. Rows of `weights` belong to the feature hashes in `keys`. */
export interface TaggerParts {
  readonly labels: readonly string[];
  readonly legal: Legal;
  /** Feature hashes, one per row. */
  readonly keys: Uint32Array;
  /** `keys.length × labels.length`, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** `transitions[from * labels + to]`. */
  readonly transitions: Float32Array;
}

/** The bytes of a tagger: one versioned, checksummed file (or a section of a larger one). */
export function saveTagger(parts: TaggerParts): Uint8Array {
  const { labels, legal, keys, weights, scale, transitions } = parts;
  return writeWeights(MAGIC, VERSION, {
    labels: new TextEncoder().encode(JSON.stringify(labels)),
    legal: Uint8Array.from([...legal.follow, ...legal.begin, ...legal.end]),
    scale: asBytes(Float32Array.of(scale)),
    transitions: asBytes(transitions),
    keys: asBytes(keys),
    weights: asBytes(weights),
  });
}

/** @throws WeightsError for another file, an unknown version or damage. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const section = readWeights(MAGIC, VERSION, bytes);
  const labels = JSON.parse(new TextDecoder().decode(section('labels'))) as string[];
  const n = labels.length;
  const legal = section('legal');
  return new Tagger({
    labels,
    legal: {
      follow: legal.subarray(0, n * n),
      begin: legal.subarray(n * n, n * n + n),
      end: legal.subarray(n * n + n),
    },
    scale: asFloat32(section('scale'))[0]!,
    transitions: asFloat32(section('transitions')),
    keys: asUint32(section('keys')),
    weights: asInt8(section('weights')),
  });
}

/**
 * A linear-chain model over hashed features: the score of a labelling is the sum of its feature and transition weights.
 * `decode` is `addScores` per token and then `best`; callers that keep scores of recurring features call the two alone.
 * Buffers inside are reused, so one Tagger serves one thread.
 */
export class Tagger {
  readonly labels: readonly string[];
  private readonly index: HashIndex;
  private readonly weights: Int8Array;
  /** What one unit of `addUnits` is worth as a score. */
  readonly scale: number;
  private readonly transitions: Float32Array;
  private readonly legal: Legal;
  /** Allowed predecessors of each label, flat: those of y at `predecessors[first[y]] … [first[y + 1])`. */
  private readonly predecessors: Uint8Array;
  private readonly first: Uint16Array;
  private scores = new Float32Array(0);
  private back = new Uint8Array(0);
  private forward = new Float64Array(0);

  constructor(parts: TaggerParts) {
    this.labels = parts.labels;
    this.weights = parts.weights;
    this.scale = parts.scale;
    this.transitions = parts.transitions;
    this.legal = parts.legal;
    this.index = new HashIndex(parts.keys.length);
    for (const key of parts.keys) this.index.add(key);
    const n = parts.labels.length;
    const list: number[] = [];
    this.first = new Uint16Array(n + 1);
    for (let to = 0; to < n; to++) {
      for (let from = 0; from < n; from++) if (parts.legal.follow[from * n + to] === 1) list.push(from);
      this.first[to + 1] = list.length;
    }
    this.predecessors = Uint8Array.from(list);
  }

  /** Adds the weights of `features[from..to)` to `out[at..at + labels)`. Unknown features count nothing. */
  addScores(features: Uint32Array, from: number, to: number, out: Float32Array, at: number): void {
    const { weights, scale, index } = this;
    const n = this.labels.length;
    for (let f = from; f < to; f++) {
      const row = index.find(features[f]!);
      if (row < 0) continue;
      const base = row * n;
      for (let y = 0; y < n; y++) out[at + y] = out[at + y]! + weights[base + y]! * scale;
    }
  }

  /** As `addScores`, in whole units of `scale`; for callers that keep the sums of recurring features in integers. */
  addUnits(features: Uint32Array, from: number, to: number, out: Int32Array | Int16Array, at: number): void {
    const { weights, index } = this;
    const n = this.labels.length;
    for (let f = from; f < to; f++) {
      const row = index.find(features[f]!);
      if (row < 0) continue;
      const base = row * n;
      for (let y = 0; y < n; y++) out[at + y] = out[at + y]! + weights[base + y]!;
    }
  }

  /**
   * The best legal labelling of `length` tokens by Viterbi's algorithm. `scores[t * labels + y]`. Writes label numbers
   * to `out[0..length)`.
   */
  best(scores: Float32Array, length: number, out: Uint8Array): void {
    if (length === 0) return;
    const n = this.labels.length;
    const { transitions, predecessors, first, legal } = this;
    if (this.back.length < length * n) {
      this.back = new Uint8Array(length * n * 2);
      this.forward = new Float64Array(length * n * 2);
    }
    const { back, forward } = this;
    for (let y = 0; y < n; y++) forward[y] = legal.begin[y] === 1 ? scores[y]! : -1e30;
    for (let t = 1; t < length; t++) {
      const now = t * n;
      const before = now - n;
      for (let y = 0; y < n; y++) {
        let top = -1e38;
        let from = 0;
        for (let k = first[y]!; k < first[y + 1]!; k++) {
          const p = predecessors[k]!;
          const value = forward[before + p]! + transitions[p * n + y]!;
          if (value > top) {
            top = value;
            from = p;
          }
        }
        forward[now + y] = top + scores[now + y]!;
        back[now + y] = from;
      }
    }
    let label = 0;
    let top = -1e38;
    const last = (length - 1) * n;
    for (let y = 0; y < n; y++) {
      if (legal.end[y] === 1 && forward[last + y]! > top) {
        top = forward[last + y]!;
        label = y;
      }
    }
    for (let t = length - 1; t >= 0; t--) {
      out[t] = label;
      label = back[t * n + label]!;
    }
  }

  /** Labels for the tokens whose features are `features[offsets[t]..offsets[t + 1])`. `bias`, per label, is added at every token. */
  decode(features: Uint32Array, offsets: Uint32Array, length: number, out: Uint8Array, bias?: Float32Array): void {
    this.best(this.scoresOf(features, offsets, length, bias), length, out);
  }

  /** The probability of each label at each token, `out[t * labels + y]`, by the forward–backward algorithm: a measure of confidence. */
  marginals(scores: Float32Array, length: number, out: Float32Array): void {
    marginalsOf(scores, length, this.transitions, this.legal, out);
  }

  /** The scores of all tokens, in a buffer that the next call overwrites. */
  scoresOf(features: Uint32Array, offsets: Uint32Array, length: number, bias?: Float32Array): Float32Array {
    const n = this.labels.length;
    if (this.scores.length < length * n) this.scores = new Float32Array(length * n * 2);
    else this.scores.fill(0, 0, length * n);
    for (let t = 0; t < length; t++) {
      if (bias !== undefined) this.scores.set(bias, t * n);
      this.addScores(features, offsets[t]!, offsets[t + 1]!, this.scores, t * n);
    }
    return this.scores;
  }
}

/**
 * Forward–backward in probabilities, rescaled at each token. Returns the log of the partition sum; where `pairs` is given,
 * the expected transitions are added to it. Source: Lafferty, McCallum & Pereira 2001; rescaling as in Rabiner 1989.
 */
export function marginalsOf(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  legal: Legal,
  out: Float32Array,
  pairs?: Float64Array,
): number {
  const n = legal.begin.length;
  const weight = new Float64Array(n * n);
  for (let i = 0; i < n * n; i++) weight[i] = legal.follow[i] === 1 ? Math.exp(transitions[i]!) : 0;
  const emission = new Float64Array(length * n);
  const alpha = new Float64Array(length * n);
  let logZ = 0;
  for (let t = 0; t < length; t++) {
    const now = t * n;
    let max = -Infinity;
    for (let y = 0; y < n; y++) if (scores[now + y]! > max) max = scores[now + y]!;
    for (let y = 0; y < n; y++) emission[now + y] = Math.exp(scores[now + y]! - max);
    let total = 0;
    for (let y = 0; y < n; y++) {
      let sum = 0;
      if (t === 0) sum = legal.begin[y]!;
      else for (let p = 0; p < n; p++) sum += alpha[now - n + p]! * weight[p * n + y]!;
      sum *= emission[now + y]!;
      if (t === length - 1) sum *= legal.end[y]!;
      alpha[now + y] = sum;
      total += sum;
    }
    for (let y = 0; y < n; y++) alpha[now + y] = alpha[now + y]! / total;
    logZ += Math.log(total) + max;
  }
  let beta: Float64Array = Float64Array.from(legal.end);
  let ahead = new Float64Array(n);
  for (let t = length - 1; t >= 0; t--) {
    const now = t * n;
    let total = 0;
    for (let y = 0; y < n; y++) total += alpha[now + y]! * beta[y]!;
    for (let y = 0; y < n; y++) out[now + y] = (alpha[now + y]! * beta[y]!) / total;
    if (t === 0) break;
    for (let y = 0; y < n; y++) ahead[y] = beta[y]! * emission[now + y]!;
    const next = new Float64Array(n);
    let sum = 0;
    for (let p = 0; p < n; p++) {
      let value = 0;
      for (let y = 0; y < n; y++) value += weight[p * n + y]! * ahead[y]!;
      next[p] = value;
      sum += alpha[now - n + p]! * value;
    }
    if (pairs !== undefined) {
      for (let p = 0; p < n; p++) {
        const a = alpha[now - n + p]! / sum;
        if (a > 1e-12)
          for (let y = 0; y < n; y++) pairs[p * n + y] = pairs[p * n + y]! + a * weight[p * n + y]! * ahead[y]!;
      }
    }
    let top = 0;
    for (let p = 0; p < n; p++) if (next[p]! > top) top = next[p]!;
    for (let p = 0; p < n; p++) next[p] = next[p]! / top;
    beta = next;
    ahead = new Float64Array(n);
  }
  return logZ;
}

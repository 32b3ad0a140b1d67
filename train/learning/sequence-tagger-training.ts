import { HashIndex } from '../../src/structures/hash-index.ts';
import { seededRandom, shuffle } from '../../src/structures/seeded-random.ts';
import { marginalsOf, saveTagger, Tagger } from '../../src/structures/sequence-tagger.ts';
import type { Legal } from '../../src/structures/span-labels.ts';

/** One labelled sequence: the features of token t are `features[offsets[t]..offsets[t + 1])`. */
export interface Example {
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
  readonly labels: Uint8Array;
  /** How much it counts; 1 where absent. */
  readonly weight?: number;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  readonly legal: Legal;
  readonly examples: readonly Example[];
  readonly method?: 'crf' | 'perceptron';
  readonly epochs: number;
  readonly seed: number;
  /** Features seen less often are dropped. */
  readonly minCount?: number;
  readonly learningRate?: number;
  /** Chance that a feature is left out of a token in training, so that no single one is relied on. */
  readonly dropout?: number;
  /** Weight decay towards 0 per update of a feature, in units of the learning rate. */
  readonly decay?: number;
  /** Rows whose largest weight is below this are not stored. */
  readonly prune?: number;
  /** Rows stored at most: those with the largest weights. */
  readonly rows?: number;
  /** How much more the perceptron asks of the right label than of any other, in units of its steps. */
  readonly margin?: number;
  /** Called after each epoch with the mean loss; `snapshot` makes the tagger as it stands. */
  readonly onEpoch?: (epoch: number, loss: number, snapshot: () => Uint8Array) => void;
}

/**
 * Trains a linear-chain CRF by AdaGrad (Lafferty et al. 2001; Duchi et al. 2011), or an averaged perceptron (Collins 2002).
 * The weights are the mean over the last half of the epochs, or over all steps of the perceptron. The same options give the same bytes.
 */
export function trainTagger(options: TrainingOptions): Uint8Array {
  const { labels, legal, epochs } = options;
  const n = labels.length;
  const { keys, examples } = numberFeatures(options.examples, options.minCount ?? 1);
  const size = keys.length * n;
  const model = {
    n,
    legal,
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    transitions: new Float32Array(n * n),
    transitionSquares: new Float32Array(n * n),
    rate: options.learningRate ?? 0.1,
    decay: options.decay ?? 0,
    dropout: options.dropout ?? 0,
    random: seededRandom(options.seed),
    steps: 1,
    margin: options.margin ?? 0,
  };
  const mean = new Float32Array(size);
  const meanTransitions = new Float32Array(n * n);
  let counted = 0;
  const order = Uint32Array.from(examples, (_, i) => i);
  const step = options.method === 'perceptron' ? perceptronStep(model) : crfStep(model);
  const pack = (): Uint8Array => {
    if (options.method === 'perceptron') {
      const averaged = (now: Float32Array, sums: Float32Array): Float32Array =>
        now.map((w, i) => w - sums[i]! / model.steps);
      return packed(
        options,
        keys,
        averaged(model.weights, model.squares),
        averaged(model.transitions, model.transitionSquares),
        1,
      );
    }
    const divisor = Math.max(1, counted);
    return packed(
      options,
      keys,
      counted ? mean : model.weights,
      counted ? meanTransitions : model.transitions,
      divisor,
    );
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, model.random);
    let loss = 0;
    for (const i of order) loss += step(examples[i]!);
    if (epoch >= Math.floor(epochs / 2)) {
      for (let i = 0; i < size; i++) mean[i] = mean[i]! + model.weights[i]!;
      for (let i = 0; i < n * n; i++) meanTransitions[i] = meanTransitions[i]! + model.transitions[i]!;
      counted++;
    }
    options.onEpoch?.(epoch, loss / Math.max(1, examples.length), pack);
  }
  return pack();
}

interface Model {
  readonly n: number;
  readonly legal: Legal;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly rate: number;
  readonly decay: number;
  readonly dropout: number;
  readonly random: () => number;
  readonly margin: number;
  /** Examples seen by the perceptron. */
  steps: number;
}

/** Replaces feature hashes by row numbers, leaving out the rare ones. */
function numberFeatures(
  examples: readonly Example[],
  minCount: number,
): { keys: Uint32Array; examples: readonly Example[] } {
  const all = new HashIndex(1 << 20);
  let counts = new Uint32Array(1 << 20);
  for (const example of examples) {
    for (const hash of example.features) {
      const row = all.add(hash);
      if (row >= counts.length) {
        const wider = new Uint32Array(counts.length * 2);
        wider.set(counts);
        counts = wider;
      }
      counts[row] = counts[row]! + 1;
    }
  }
  const hashes = all.list();
  const kept = new Int32Array(all.size).fill(-1);
  const keys: number[] = [];
  for (let row = 0; row < all.size; row++) {
    if (counts[row]! < minCount) continue;
    kept[row] = keys.length;
    keys.push(hashes[row]!);
  }
  const numbered = examples.map((example) => {
    const length = example.labels.length;
    const offsets = new Uint32Array(length + 1);
    const rows = new Uint32Array(example.features.length);
    let at = 0;
    for (let t = 0; t < length; t++) {
      for (let f = example.offsets[t]!; f < example.offsets[t + 1]!; f++) {
        const row = kept[all.find(example.features[f]!)]!;
        if (row >= 0) rows[at++] = row;
      }
      offsets[t + 1] = at;
    }
    return { ...example, features: rows.slice(0, at), offsets };
  });
  return { keys: Uint32Array.from(keys), examples: numbered };
}

function crfStep(model: Model): (example: Example) => number {
  const { n, weights, squares, transitions, transitionSquares, legal, rate, decay, dropout, random } = model;
  let scores = new Float32Array(0);
  let marginals = new Float32Array(0);
  let kept = new Uint8Array(0);
  const pairs = new Float64Array(n * n);
  const share = 1 / (1 - dropout);
  return (example) => {
    const { features, offsets, labels } = example;
    const length = labels.length;
    const importance = example.weight ?? 1;
    if (length === 0) return 0;
    if (scores.length < length * n) {
      scores = new Float32Array(length * n * 2);
      marginals = new Float32Array(length * n * 2);
    }
    if (kept.length < features.length) kept = new Uint8Array(features.length * 2);
    scores.fill(0, 0, length * n);
    for (let t = 0; t < length; t++) {
      const at = t * n;
      for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
        const keep = dropout === 0 || random() >= dropout;
        kept[f] = keep ? 1 : 0;
        if (!keep) continue;
        const base = features[f]! * n;
        for (let y = 0; y < n; y++) scores[at + y] = scores[at + y]! + weights[base + y]! * share;
      }
    }
    pairs.fill(0);
    const logZ = marginalsOf(scores, length, transitions, legal, marginals, pairs);
    let gold = 0;
    for (let t = 0; t < length; t++) {
      gold += scores[t * n + labels[t]!]!;
      if (t > 0) {
        const pair = labels[t - 1]! * n + labels[t]!;
        gold += transitions[pair]!;
        pairs[pair] = pairs[pair]! - 1;
      }
    }
    for (let i = 0; i < n * n; i++) {
      const g = pairs[i]! * importance;
      if (g > -1e-4 && g < 1e-4) continue;
      const s = transitionSquares[i]! + g * g;
      transitionSquares[i] = s;
      transitions[i] = transitions[i]! - (rate * g) / Math.sqrt(s + 1e-8);
    }
    for (let t = 0; t < length; t++) {
      const at = t * n;
      marginals[at + labels[t]!] = marginals[at + labels[t]!]! - 1;
      for (let y = 0; y < n; y++) {
        const g = marginals[at + y]! * importance;
        // Nearly right already: most tokens, and most of the time, would go into changes that do not count.
        if (g > -2e-3 && g < 2e-3) continue;
        for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
          if (kept[f] === 0) continue;
          const i = features[f]! * n + y;
          const w = weights[i]!;
          const d = g + decay * w;
          const s = squares[i]! + d * d;
          squares[i] = s;
          weights[i] = w - (rate * d) / Math.sqrt(s + 1e-8);
        }
      }
    }
    return logZ - gold;
  };
}

/** One weight's change, with what the mean over all steps needs: `squares` holds the sums of changes times their step. */
function perceptronStep(model: Model): (example: Example) => number {
  const { n, weights, squares, transitions, transitionSquares, legal, dropout, margin, random } = model;
  // Shares the arrays that the steps change; only its Viterbi is used.
  const viterbi = new Tagger({
    labels: Array.from({ length: n }, (_, i) => String(i)),
    legal,
    keys: new Uint32Array(0),
    weights: new Int8Array(0),
    scale: 1,
    transitions,
  });
  let scores = new Float32Array(0);
  let guess = new Uint8Array(0);
  let kept = new Uint8Array(0);
  const share = 1 / (1 - dropout);
  const add = (into: Float32Array, sums: Float32Array, i: number, by: number): void => {
    into[i] = into[i]! + by;
    sums[i] = sums[i]! + by * model.steps;
  };
  return (example) => {
    const { features, offsets, labels } = example;
    const by = example.weight ?? 1;
    const length = labels.length;
    if (scores.length < length * n) {
      scores = new Float32Array(length * n * 2);
      guess = new Uint8Array(length * 2);
    }
    if (kept.length < features.length) kept = new Uint8Array(features.length * 2);
    scores.fill(0, 0, length * n);
    for (let t = 0; t < length; t++) {
      for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
        kept[f] = dropout === 0 || random() >= dropout ? 1 : 0;
        if (kept[f] === 0) continue;
        const base = features[f]! * n;
        for (let y = 0; y < n; y++) scores[t * n + y] = scores[t * n + y]! + weights[base + y]! * share;
      }
      scores[t * n + labels[t]!] = scores[t * n + labels[t]!]! - margin;
    }
    viterbi.best(scores, length, guess);
    let wrong = 0;
    for (let t = 0; t < length; t++) {
      const right = labels[t]!;
      const said = guess[t]!;
      if (t > 0 && (right !== said || labels[t - 1] !== guess[t - 1])) {
        add(transitions, transitionSquares, labels[t - 1]! * n + right, by);
        add(transitions, transitionSquares, guess[t - 1]! * n + said, -by);
      }
      if (right === said) continue;
      wrong++;
      for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
        if (kept[f] === 0) continue;
        const base = features[f]! * n;
        add(weights, squares, base + right, by);
        add(weights, squares, base + said, -by);
      }
    }
    model.steps++;
    return wrong;
  };
}

/** Rounds to 8 bits in units of the largest weight (cut at the 1-in-100,000 largest) and leaves out rows that say nothing. */
function packed(
  options: TrainingOptions,
  keys: Uint32Array,
  weights: Float32Array,
  transitions: Float32Array,
  divisor: number,
): Uint8Array {
  const n = options.labels.length;
  const sizes = new Float32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    let top = 0;
    for (let y = 0; y < n; y++) top = Math.max(top, Math.abs(weights[row * n + y]! / divisor));
    sizes[row] = top;
  }
  const sorted = sizes.slice().sort();
  const largest = sorted[Math.max(0, sorted.length - 1 - Math.floor(sorted.length / 100_000))] ?? 1;
  const scale = largest > 0 ? largest / 127 : 1;
  const most = options.rows ?? sorted.length;
  const prune = Math.max(options.prune ?? 0, most < sorted.length ? sorted[sorted.length - most]! : 0);
  let rows = 0;
  for (const size of sizes) if (size >= prune && size > scale / 2) rows++;
  const outKeys = new Uint32Array(rows);
  const out = new Int8Array(rows * n);
  let at = 0;
  for (let row = 0; row < keys.length; row++) {
    if (!(sizes[row]! >= prune && sizes[row]! > scale / 2)) continue;
    outKeys[at] = keys[row]!;
    for (let y = 0; y < n; y++) {
      out[at * n + y] = Math.max(-127, Math.min(127, Math.round(weights[row * n + y]! / divisor / scale)));
    }
    at++;
  }
  return saveTagger({
    labels: options.labels,
    legal: options.legal,
    keys: outKeys,
    weights: out,
    scale,
    transitions: transitions.map((w) => w / divisor),
  });
}

/** Weights of hashed features learned by AdaGrad (Duchi et al. 2011); the mean over the later epochs is what counts. */
export class HashedLogLinear {
  readonly width: number;
  readonly mask: number;
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly mean: Float32Array;
  private snapshots = 0;
  private readonly rate: number;
  private readonly decay: number;
  /** Features left out in this step, drawn anew by `drop`. */
  private readonly keep = new Uint8Array(4096).fill(1);

  constructor(bits: number, width: number, rate = 0.1, decay = 1e-6) {
    this.width = width;
    this.mask = 2 ** bits - 1;
    this.weights = new Float32Array((this.mask + 1) * width);
    this.squares = new Float32Array(this.weights.length).fill(1e-6);
    this.mean = new Float32Array(this.weights.length);
    this.rate = rate;
    this.decay = decay;
  }

  /** Leaves each feature out with a chance, by its low bits: a feature is out for all candidates alike. */
  drop(chance: number, random: () => number): void {
    const scale = chance > 0 ? 1 / (1 - chance) : 1;
    this.grow = scale;
    for (let i = 0; i < this.keep.length; i++) this.keep[i] = random() < chance ? 0 : 1;
  }
  private grow = 1;

  score(features: Uint32Array, from: number, to: number, k = 0): number {
    let sum = 0;
    for (let f = from; f < to; f++) {
      const hash = features[f]!;
      if (this.keep[(hash >>> 19) & 4095] === 1) sum += this.weights[(hash & this.mask) * this.width + k]!;
    }
    return sum * this.grow;
  }

  /** Moves the weights against `gradient` of the loss. */
  step(features: Uint32Array, from: number, to: number, gradient: number, k = 0): void {
    for (let f = from; f < to; f++) {
      if (this.keep[(features[f]! >>> 19) & 4095] === 0) continue;
      const at = (features[f]! & this.mask) * this.width + k;
      const g = gradient + this.decay * this.weights[at]!;
      this.squares[at] = this.squares[at]! + g * g;
      this.weights[at] = this.weights[at]! - (this.rate * g) / Math.sqrt(this.squares[at]!);
    }
  }

  snapshot(): void {
    for (let i = 0; i < this.mean.length; i++) this.mean[i] = this.mean[i]! + this.weights[i]!;
    this.snapshots++;
  }

  quantised(): { weights: Int8Array; scale: number } {
    const by = 1 / Math.max(1, this.snapshots);
    let sum = 0;
    let used = 0;
    for (const w of this.mean) {
      if (w === 0) continue;
      sum += (w * by) ** 2;
      used++;
    }
    const scale = Math.sqrt(sum / Math.max(1, used)) / 14;
    return {
      weights: Int8Array.from(this.mean, (w) => Math.max(-127, Math.min(127, Math.round((w * by) / scale)))),
      scale,
    };
  }
}

/** Choices: per group candidates with their features, one of which is right. */
export interface Choices {
  readonly features: Uint32Array;
  /** Candidate c has features `offsets[c]` to `offsets[c + 1]`. */
  readonly offsets: Uint32Array;
  /** Group g has candidates `groups[g]` to `groups[g + 1]`. */
  readonly groups: Uint32Array;
  readonly right: Uint32Array;
}

/** One pass over the groups by softmax regression; returns the mean loss and how often the right one was first. */
export function learnChoices(
  model: HashedLogLinear,
  choices: Choices,
  order: Uint32Array,
  random: () => number,
  dropout: number,
): { loss: number; right: number } {
  const { features, offsets, groups, right } = choices;
  const scores = new Float64Array(4096);
  let loss = 0;
  let hits = 0;
  for (const g of order) {
    model.drop(dropout, random);
    const from = groups[g]!;
    const count = groups[g + 1]! - from;
    let top = -Infinity;
    let best = 0;
    for (let c = 0; c < count; c++) {
      const s = model.score(features, offsets[from + c]!, offsets[from + c + 1]!);
      scores[c] = s;
      if (s > top) {
        top = s;
        best = c;
      }
    }
    let total = 0;
    for (let c = 0; c < count; c++) {
      scores[c] = Math.exp(scores[c]! - top);
      total += scores[c]!;
    }
    const gold = right[g]! - from;
    if (best === gold) hits++;
    loss -= Math.log(scores[gold]! / total + 1e-12);
    for (let c = 0; c < count; c++) {
      const gradient = scores[c]! / total - (c === gold ? 1 : 0);
      if (Math.abs(gradient) > 1e-4) model.step(features, offsets[from + c]!, offsets[from + c + 1]!, gradient);
    }
  }
  return { loss: loss / order.length, right: hits / order.length };
}

/** Grows choices candidate by candidate. */
export class ChoicesBuilder {
  private features = new Uint32Array(1 << 22);
  private used = 0;
  private readonly offsets: number[] = [0];
  private readonly groups: number[] = [0];
  private readonly right: number[] = [];

  add(hashes: Uint32Array, count: number): void {
    if (this.used + count > this.features.length) {
      const wider = new Uint32Array(this.features.length * 2);
      wider.set(this.features);
      this.features = wider;
    }
    this.features.set(hashes.subarray(0, count), this.used);
    this.used += count;
    this.offsets.push(this.used);
  }

  /** Ends a group whose right candidate is its `right`-th. */
  end(right: number): void {
    this.right.push(this.groups.at(-1)! + right);
    this.groups.push(this.offsets.length - 1);
  }

  get size(): number {
    return this.right.length;
  }

  done(): Choices {
    return {
      features: this.features.subarray(0, this.used),
      offsets: Uint32Array.from(this.offsets),
      groups: Uint32Array.from(this.groups),
      right: Uint32Array.from(this.right),
    };
  }
}

/**
 * Linear scores by hashed features: feature → row of `width` weights, chosen by the low bits of the feature's hash alone.
 * Features that share a row share its weights; with few enough features per row that costs little (Weinberger et al. 2009).
 */
export class HashedScores {
  readonly width: number;
  readonly mask: number;
  readonly weights: Int8Array;
  /** What one unit is worth. */
  readonly scale: number;

  /** `weights.length` must be `width` times a power of two. */
  constructor(weights: Int8Array, width: number, scale: number) {
    this.weights = weights;
    this.width = width;
    this.scale = scale;
    this.mask = weights.length / width - 1;
    if (!Number.isInteger(Math.log2(this.mask + 1))) throw new RangeError('expected a power of two of rows');
  }

  /** Adds the rows of the first `count` features to `out`, in units of `scale`. */
  sum(features: Uint32Array, count: number, out: Int32Array): void {
    const { weights, width, mask } = this;
    if (width === 4) {
      this.sumFour(features, count, out);
      return;
    }
    out.fill(0, 0, width);
    let f = 0;
    // Four rows at a time: the sums are read and written a quarter as often.
    for (; f + 4 <= count; f += 4) {
      const a = (features[f]! & mask) * width;
      const b = (features[f + 1]! & mask) * width;
      const c = (features[f + 2]! & mask) * width;
      const d = (features[f + 3]! & mask) * width;
      for (let k = 0; k < width; k++) {
        out[k] = out[k]! + weights[a + k]! + weights[b + k]! + weights[c + k]! + weights[d + k]!;
      }
    }
    for (; f < count; f++) {
      const row = (features[f]! & mask) * width;
      for (let k = 0; k < width; k++) out[k] = out[k]! + weights[row + k]!;
    }
  }

  /** As `sum` for rows of four, which the parser and the cues have: sums kept out of memory. */
  private sumFour(features: Uint32Array, count: number, out: Int32Array): void {
    const { weights, mask } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & mask) << 2;
      a += weights[row]!;
      b += weights[row + 1]!;
      c += weights[row + 2]!;
      d += weights[row + 3]!;
    }
    out[0] = a;
    out[1] = b;
    out[2] = c;
    out[3] = d;
  }

  /** The sum of one-weight rows from feature `from` to `to`, exclusive. */
  sumOne(features: Uint32Array, from: number, to: number): number {
    const { weights, mask } = this;
    let total = 0;
    for (let f = from; f < to; f++) total += weights[features[f]! & mask]!;
    return total;
  }
}

/** Rows of three as they are stored → rows of four as they are summed; the fourth is nought. */
export function widened(three: Int8Array): Int8Array {
  const rows = three.length / 3;
  const four = new Int8Array(rows * 4);
  for (let i = 0; i < rows; i++) {
    four[i * 4] = three[i * 3]!;
    four[i * 4 + 1] = three[i * 3 + 1]!;
    four[i * 4 + 2] = three[i * 3 + 2]!;
  }
  return four;
}

/** The reverse of `widened`. */
export function narrowed(four: Int8Array): Int8Array {
  return four.filter((_, i) => i % 4 !== 3);
}

/** A row of hashes being filled; reused for every token. */
export class Features {
  readonly hashes: Uint32Array;
  count = 0;

  constructor(capacity: number) {
    this.hashes = new Uint32Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  /** One more feature: template number and up to three parts. */
  add(template: number, a: number, b = 0, c = 0): void {
    let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
    h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
    this.hashes[this.count++] = h ^ (h >>> 16);
  }
}

/** Averaged perceptron over hashed rows (Collins 2002), with the weights as they are quantised in the end. */
export class HashedPerceptron {
  readonly width: number;
  readonly mask: number;
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Uint32Array;
  private step = 1;

  constructor(bits: number, width: number) {
    this.width = width;
    this.mask = 2 ** bits - 1;
    this.weights = new Float32Array((this.mask + 1) * width);
    this.totals = new Float64Array(this.weights.length);
    this.stamps = new Uint32Array(this.weights.length);
  }

  sum(features: Uint32Array, count: number, out: Float64Array): void {
    out.fill(0, 0, this.width);
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & this.mask) * this.width;
      for (let k = 0; k < this.width; k++) out[k] = out[k]! + this.weights[row + k]!;
    }
  }

  tick(): void {
    this.step++;
  }

  update(features: Uint32Array, count: number, k: number, by: number): void {
    for (let f = 0; f < count; f++) {
      const at = (features[f]! & this.mask) * this.width + k;
      this.totals[at] = this.totals[at]! + (this.step - this.stamps[at]!) * this.weights[at]!;
      this.stamps[at] = this.step;
      this.weights[at] = this.weights[at]! + by;
    }
  }

  /** The averaged weights in bytes and what one unit is worth. */
  quantised(): { weights: Int8Array; scale: number } {
    const mean = new Float32Array(this.weights.length);
    let sum = 0;
    let used = 0;
    for (let i = 0; i < mean.length; i++) {
      mean[i] = (this.totals[i]! + (this.step - this.stamps[i]!) * this.weights[i]!) / this.step;
      if (mean[i] !== 0) {
        sum += mean[i]! * mean[i]!;
        used++;
      }
    }
    // A few large weights are clipped for the sake of the many small ones.
    const scale = Math.sqrt(sum / Math.max(1, used)) / 16;
    return { weights: Int8Array.from(mean, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale };
  }
}

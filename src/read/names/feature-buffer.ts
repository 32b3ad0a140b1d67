import { hashPair } from '../../text/hash.ts';

/** A growing list of feature hashes. */
export class FeatureBuffer {
  values = new Uint32Array(4096);
  length = 0;

  /** Adds the feature of `template` (a small number of its own) with `value`. */
  push(template: number, value: number): void {
    if (this.length === this.values.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = hashPair(template, value);
  }
}

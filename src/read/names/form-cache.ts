import { HashIndex } from '../../structures/hash-index.ts';
import type { Tagger } from '../../structures/sequence-tagger.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import type { Form } from './form.ts';
import { formFeatures, POSITIONS } from './form-features.ts';
import type { WordTable } from './word-table.ts';

const SLOTS = 1 << 17;

/**
 * Forms seen lately, with the summed weights of their own features for each position from which they speak. Most tokens of
 * a text have been seen before, so that most of the model is one addition of ready sums. When full it begins anew.
 */
export class FormCache {
  private index = new HashIndex(SLOTS);
  readonly row = new Int32Array(SLOTS);
  readonly fold = new Uint32Array(SLOTS);
  readonly shape = new Uint32Array(SLOTS);
  readonly capital = new Uint8Array(SLOTS);
  /** `(slot * 5 + position) * labels + label`, in units of the tagger's scale; without a tagger absent. */
  readonly units: Int16Array;
  private readonly tagger: Tagger | undefined;
  private readonly table: WordTable;
  private readonly buffer: FeatureBuffer;
  private readonly forms: (Form | undefined)[] = [];

  constructor(table: WordTable, tagger: Tagger | undefined, buffer: FeatureBuffer) {
    this.table = table;
    this.tagger = tagger;
    this.buffer = buffer;
    this.units = new Int16Array(tagger === undefined ? 0 : SLOTS * POSITIONS.length * tagger.labels.length);
  }

  /** The slot of a key, or −1. */
  find(key: number): number {
    return this.index.find(key);
  }

  /** Whether the next `add` begins anew; slots handed out before are void then. */
  get full(): boolean {
    return this.index.size >= SLOTS;
  }

  clear(): void {
    this.index = new HashIndex(SLOTS);
    this.units.fill(0);
    this.forms.length = 0;
  }

  add(key: number, form: Form): number {
    const slot = this.index.add(key);
    this.row[slot] = form.row;
    this.fold[slot] = form.fold;
    this.shape[slot] = form.shortShape;
    this.capital[slot] = form.capital ? 1 : 0;
    const { tagger, buffer } = this;
    if (tagger === undefined) this.forms[slot] = form;
    else {
      for (let p = 0; p < POSITIONS.length; p++) {
        buffer.length = 0;
        formFeatures(form, POSITIONS[p]!, this.table, buffer);
        tagger.addUnits(
          buffer.values,
          0,
          buffer.length,
          this.units,
          (slot * POSITIONS.length + p) * tagger.labels.length,
        );
      }
      buffer.length = 0;
    }
    return slot;
  }

  /** Pushes the features of a slot's form; only where there is no tagger, that is in training. */
  features(slot: number, position: number, out: FeatureBuffer, hidden: boolean): void {
    const form = this.forms[slot]!;
    const seen = hidden ? { ...form, form: 1, fold: 1, prefixes: [], suffixes: [] } : form;
    formFeatures(seen, position, this.table, out);
  }
}

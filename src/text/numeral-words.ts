import { NumberKind as K } from './languages/numbers.ts';
import { FractionReader } from './numeral-fractions.ts';

const HYPHEN = 0x2d;

/** Reads cardinals and ordinals in words. */
export class WordReader extends FractionReader {
  /** Cardinals and ordinals in words: "two hundred and five thousand", "twenty-first", "treinta y cinco". */
  protected readCardinal(i: number, limit: number): boolean {
    const { out } = this;
    let total = 0;
    let current = 0;
    /** 0 nothing read, 1 after units, 2 after tens, 3 after a hundred, 4 after a scale. */
    let state = 0;
    let j = i;
    let scale = 1;
    while (j < limit) {
      let k = j;
      let and = false;
      if (state > 0) {
        if (this.unit(k) === HYPHEN && this.hyphenJoins(k, state)) k++;
        else if (this.is(k, K.and) && state !== 1) {
          and = true;
          k += this.lengths[k]!;
        }
      }
      if (k >= limit) break;
      const kinds = this.kinds(k);
      if ((kinds & (1 << K.small)) !== 0 && state !== 1) {
        const value = this.valueOf(k, K.small);
        if ((state === 2 && (value >= 10 || value === 0)) || (and && this.fractionEnd(k, limit) > k)) break;
        // "two hundred and one" but "hundred and one of them"; a scale and "and" need less than a hundred.
        current += value;
        state = 1;
      } else if ((kinds & (1 << K.tens)) !== 0 && (state === 0 || state >= 3)) {
        current += this.valueOf(k, K.tens);
        state = 2;
      } else if ((kinds & (1 << K.hundreds)) !== 0 && (state === 0 || state === 4)) {
        current += this.valueOf(k, K.hundreds);
        state = 3;
      } else if ((kinds & (1 << K.hundred)) !== 0 && state !== 3 && current < 100 && !and) {
        current = Math.max(1, current) * 100;
        state = 3;
      } else if ((kinds & (1 << K.whole)) !== 0 && state === 0) {
        total += this.valueOf(k, K.whole);
        state = 4;
      } else if ((kinds & (1 << K.scale)) !== 0 && !and && (state > 0 || this.thousand(k))) {
        scale = 10 ** this.valueOf(k, K.scale);
        if (current === 0 && total > 0) total *= scale;
        else total += Math.max(1, current) * scale;
        current = 0;
        out.scaled = true;
        state = 4;
      } else if ((kinds & (1 << K.dozen)) !== 0 && state === 1) {
        current *= 12;
        state = 4;
        out.scaled = true;
      } else if ((kinds & (1 << K.ordinal)) !== 0 && state !== 1) {
        const ordinal = this.valueOf(k, K.ordinal);
        if (state === 2 && (ordinal >= 10 || and)) break;
        out.value = total + (ordinal >= 100 && current > 0 ? current * ordinal : current + ordinal);
        out.ordinal = true;
        out.end = k + this.lengths[k]!;
        return true;
      } else break;
      j = k + this.lengths[k]!;
    }
    if (j === i) return false;
    out.value = total + current;
    out.end = j;
    this.readPoint(j, limit);
    if (out.end === j) out.end = this.readAndFraction(j, limit, current === 0 ? scale : 1);
    if (out.end > j || !Number.isInteger(out.value)) this.readScales(out.end, limit);
    else if (state !== 4) this.readScales(j, limit);
    return true;
  }

  /** "twenty-six"; "fifty - two" with spaces only between tens and units. */
  protected hyphenJoins(k: number, state: number): boolean {
    if (k + 1 >= this.tokens.length) return false;
    if (this.glued(k) && this.glued(k + 1)) return true;
    return state === 2 && this.is(k + 1, K.small) && this.valueOf(k + 1, K.small) < 10;
  }

  /** "mil", "mille" and "tausend" are a thousand by themselves. */
  protected thousand(k: number): boolean {
    return this.words.decimalComma && this.valueOf(k, K.scale) === 3;
  }

  /** "two point five", "two hundred point zero three" */
  protected readPoint(end: number, limit: number): void {
    if (end + 1 >= limit || !this.is(end, K.point)) return;
    const { out } = this;
    let place = 0.1;
    let value = out.value;
    let j = end + 1;
    if (this.is(j, K.tens)) {
      value += this.valueOf(j, K.tens) / 100;
      j++;
      if (this.unit(j) === HYPHEN) j++;
      place = 0.01;
    }
    while (j < limit && this.is(j, K.small) && this.valueOf(j, K.small) < 10) {
      value += this.valueOf(j, K.small) * place;
      place /= 10;
      j++;
    }
    if (j === end + 1) return;
    out.value = Math.round(value * 1e9) / 1e9;
    out.end = j;
    out.fraction = true;
  }
}

import { TokenFlag } from '../model/tokens.ts';
import { digitsValue } from './digits.ts';
import { NumberKind as K } from './languages/numbers.ts';
import { NumeralTokens } from './numeral-tokens.ts';

const HYPHEN = 0x2d;
const SLASH = 0x2f;
/** What news writes below a stroke; 9/11 and 24/7 are none. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 1000]);

/** Reads fractions and scales, which stand behind digits and words alike. */
export class FractionReader extends NumeralTokens {
  /** 1/2, 2 1/2 and 2½: the token after the fraction, which `out.value` then holds. */
  protected readStroke(j: number, limit: number): number {
    const { out } = this;
    if (j < limit && this.vulgar(j) > 0) {
      out.value += this.vulgar(j);
      return j + 1;
    }
    const own = this.strokeBelow(j, limit);
    if (own > out.value && out.value > 0) {
      out.value /= own;
      out.fraction = true;
      return j + 2;
    }
    if (own > 0 || j >= limit || !this.isDigits(j) || this.size(j) > 2 || out.value >= 1000) return j;
    const below = this.strokeBelow(j + 1, limit);
    const above = digitsValue(this.text, this.tokens.start[j]!, this.tokens.end[j]!, false);
    if (below <= above) return j;
    out.value += above / below;
    return j + 3;
  }

  /** The denominator of "/4" at `j`, 0 for none. */
  protected strokeBelow(j: number, limit: number): number {
    if (j + 1 >= limit || this.unit(j) !== SLASH || !this.glued(j) || !this.glued(j + 1) || !this.isDigits(j + 1))
      return 0;
    const below = digitsValue(this.text, this.tokens.start[j + 1]!, this.tokens.end[j + 1]!, false);
    return DENOMINATORS.has(below) ? below : 0;
  }

  /** "and a half", "and three quarters" at `j`, added to `out.value`; the token after it, else `j`. */
  protected readAndFraction(j: number, limit: number, scale: number): number {
    // "two-and-a-half"
    const joined = j + 5 < limit && this.hyphenAt(j) && this.hyphenAt(j + 2) && this.hyphenAt(j + 4);
    const and = joined ? j + 1 : j;
    if (and + 1 >= limit || !this.is(and, K.and) || this.out.value < 1) return j;
    if (joined) {
      if (!this.is(j + 3, K.article) || !this.is(j + 5, K.half)) return j;
      this.out.value += 0.5 * scale;
      return j + 6;
    }
    const end = this.fractionEnd(j + 1, limit);
    if (end === j + 1) return j;
    this.out.value += this.part * scale;
    return end;
  }

  protected hyphenAt(k: number): boolean {
    return this.unit(k) === HYPHEN && this.glued(k) && this.glued(k + 1);
  }

  /** Value of the fraction that `fractionEnd` read. */
  protected part = 0;

  /** "half", "a half", "a third", "one third", "two thirds", "three-quarters" at `k`: the token after it, else `k`. */
  protected fractionEnd(k: number, limit: number): number {
    let count = 1;
    let at = k;
    if (this.is(k, K.article) && !this.is(k + 1, K.fraction) && this.is(k + 1, K.small)) return k;
    if (this.is(k, K.article)) at = k + 1;
    else if (this.is(k, K.small)) {
      count = this.valueOf(k, K.small);
      at = k + 1;
    }
    if (at > k && this.unit(at) === HYPHEN) at++;
    if (at >= limit) return k;
    if (this.is(at, K.half) && count === 1) {
      this.part = 0.5;
      return at + 1;
    }
    if (at === k || !this.is(at, K.fraction)) return k;
    const below = this.valueOf(at, K.fraction);
    const agrees = this.words.decimalComma || count > 1 === this.isPluralFraction(at);
    if (count >= below || !agrees) return k;
    this.part = count / below;
    return at + 1;
  }

  protected isPluralFraction(k: number): boolean {
    return this.text.charCodeAt(this.tokens.end[k]! - 1) === 0x73;
  }

  /** Scale words after the numeral in `out`: "1.5 million", "200-million", "5bn", "10k", "3 dozens". */
  protected readScales(from: number, limit: number): void {
    const { out } = this;
    let j = from;
    let last = 1;
    for (;;) {
      let k = j;
      if (k + 1 < limit && this.unit(k) === HYPHEN && this.glued(k) && this.glued(k + 1)) k++;
      if (k >= limit) return;
      const kinds = this.kinds(k);
      let times = 0;
      if ((kinds & (1 << K.scale)) !== 0) times = 10 ** this.valueOf(k, K.scale);
      else if ((kinds & (1 << K.gluedScale)) !== 0 && this.glued(k) && k === from && out.digits && this.lastOfRun(k))
        times = 10 ** this.valueOf(k, K.gluedScale);
      else if ((kinds & (1 << K.hundred)) !== 0) times = 100;
      else if ((kinds & (1 << K.dozen)) !== 0) times = 12;
      else if ((kinds & (1 << K.plural)) !== 0 && this.valueOf(k, K.plural) === 12 && !this.words.decimalComma)
        times = 12;
      else {
        // "one million and a half"
        if (last >= 1000) out.end = this.readAndFraction(j, limit, last);
        return;
      }
      out.value *= times;
      out.scaled = true;
      last = times;
      j = k + this.lengths[k]!;
      out.end = j;
    }
  }

  /** Nothing is glued behind: "10k", but not the "m" of "10m2". */
  protected lastOfRun(k: number): boolean {
    return (
      k + 1 >= this.tokens.length ||
      !this.glued(k + 1) ||
      (this.tokens.flags[k + 1]! & (TokenFlag.word | TokenFlag.number | TokenFlag.symbol)) === 0
    );
  }
}

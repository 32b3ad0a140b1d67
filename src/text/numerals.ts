import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { digitsValue } from './digits.ts';
import { NumberKind as K, type NumberWords } from './languages/numbers.ts';

/** A numeral as read; one object is reused for all, copy what you keep. */
export interface Numeral {
  value: number;
  /** Upper end where the words are vague ("dozens": 24–99), else NaN. */
  high: number;
  /** Token after the last. */
  end: number;
  ordinal: boolean;
  /** Has digits. */
  digits: boolean;
  /** "a few", "several", "hundreds". */
  vague: boolean;
  /** Written with a scale or "dozen": "1.5 million". */
  scaled: boolean;
  fraction: boolean;
  /** Only "a" or "an" with a scale or fraction: "a million". */
  article: boolean;
}

const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const VULGAR: Readonly<Record<number, number>> = {
  189: 1 / 2,
  188: 1 / 4,
  190: 3 / 4,
  8531: 1 / 3,
  8532: 2 / 3,
  8539: 1 / 8,
  8540: 3 / 8,
  8541: 5 / 8,
  8542: 7 / 8,
  8533: 1 / 5,
};

export type NumeralReader = Reader;

const readers = new WeakMap<Tokens, { readonly words: NumberWords; readonly reader: NumeralReader }>();

/** The reader of a text's numerals; times and amounts of one text share it. */
export function numeralsOf(text: string, tokens: Tokens, words: NumberWords): NumeralReader {
  const known = readers.get(tokens);
  if (known?.words === words) return known.reader;
  const reader = new Reader(text, tokens, words);
  readers.set(tokens, { words, reader });
  return reader;
}

/** Reads numerals, in digits and in words, at given tokens of one text. */
class Reader {
  readonly out: Numeral = {
    value: 0,
    high: Number.NaN,
    end: 0,
    ordinal: false,
    digits: false,
    vague: false,
    scaled: false,
    fraction: false,
    article: false,
  };
  readonly entries: Uint16Array;
  readonly lengths: Uint8Array;
  /** Bits of `NumberKind` by token; a few entries beyond the last are 0. */
  private readonly bits: Int32Array;
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly words: NumberWords;

  constructor(text: string, tokens: Tokens, words: NumberWords) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.entries = new Uint16Array(tokens.length);
    this.lengths = new Uint8Array(tokens.length);
    this.bits = new Int32Array(tokens.length + 8);
    words.lexicon.mark(tokens, this.entries, this.lengths, this.bits);
  }

  /** Bits of `NumberKind` at a token. */
  kinds(i: number): number {
    return this.bits[i] ?? 0;
  }

  is(i: number, kind: number): boolean {
    return (this.bits[i]! & (1 << kind)) !== 0;
  }

  valueOf(i: number, kind: number): number {
    return this.words.lexicon.entry(this.entries[i]!).values[kind]!;
  }

  /** Whether a numeral may begin here: cheap, for the scan. */
  mayBegin(i: number): boolean {
    return (this.tokens.flags[i]! & TokenFlag.number) !== 0 || this.entries[i] !== 0;
  }

  /** As `mayBegin`, without words that only join or stand behind a number. */
  mayBeginAmount(i: number): boolean {
    if ((this.tokens.flags[i]! & TokenFlag.number) !== 0) return true;
    return this.entries[i] !== 0
      ? (this.kinds(i) & BEGINS) !== 0
      : (this.tokens.flags[i]! & TokenFlag.symbol) !== 0 && this.vulgar(i) > 0;
  }

  /** Reads the numeral that begins at token `i` and ends before `limit` into `out`. */
  read(i: number, limit: number): boolean {
    const { out } = this;
    out.value = 0;
    out.high = Number.NaN;
    out.end = i;
    out.ordinal = out.digits = out.vague = out.scaled = out.fraction = out.article = false;
    if (i >= limit) return false;
    if ((this.tokens.flags[i]! & TokenFlag.number) !== 0) return this.readDigits(i, limit);
    const vulgar = this.vulgar(i);
    if (vulgar > 0) {
      out.value = vulgar;
      out.end = i + 1;
      out.fraction = out.digits = true;
      return true;
    }
    if (this.entries[i] === 0) return false;
    return this.readWords(i, limit);
  }

  private unit(i: number): number {
    return this.tokens.end[i]! - this.tokens.start[i]! === 1 ? this.text.charCodeAt(this.tokens.start[i]!) : 0;
  }

  private vulgar(i: number): number {
    return (this.tokens.flags[i]! & TokenFlag.symbol) !== 0 ? (VULGAR[this.unit(i)] ?? 0) : 0;
  }

  private glued(i: number): boolean {
    return i < this.tokens.length && (this.tokens.flags[i]! & TokenFlag.spaceBefore) === 0;
  }

  private isDigits(i: number): boolean {
    return i < this.tokens.length && (this.tokens.flags[i]! & TokenFlag.number) !== 0;
  }

  private readDigits(i: number, limit: number): boolean {
    const { out, tokens, text } = this;
    const comma = this.words.decimalComma;
    let value = digitsValue(text, tokens.start[i]!, tokens.end[i]!, comma);
    // 1.111,11 in an English text: the other convention.
    if (Number.isNaN(value)) value = digitsValue(text, tokens.start[i]!, tokens.end[i]!, !comma);
    if (Number.isNaN(value)) return false;
    out.digits = true;
    // ".25": the point stands before the digits.
    if (this.unit(i - 1) === DOT && this.glued(i) && !this.glued(i - 1) && this.plainDigits(i))
      value /= 10 ** this.size(i);
    let j = this.readGroups(i + 1, limit, value);
    value = out.value > 0 ? out.value : value;
    if (j < limit && this.glued(j) && this.is(j, K.ordinalSuffix)) {
      out.ordinal = true;
      out.value = value;
      out.end = j + 1;
      return true;
    }
    out.value = value;
    j = this.readStroke(j, limit);
    j = this.readAndFraction(j, limit, 1);
    out.end = j;
    this.readScales(j, limit);
    return true;
  }

  /** 150 000 with plain spaces: three digits each; in languages that group by commas only where it can be nothing else. */
  private readGroups(from: number, limit: number, first: number): number {
    const { out, tokens, text } = this;
    out.value = 0;
    if (first < 1 || first > 999 || !Number.isInteger(first) || this.size(from - 1) > 3) return from;
    let value = first;
    let j = from;
    while (j < limit && this.isGroup(j)) {
      value = value * 1000 + digitsValue(text, tokens.start[j]!, tokens.end[j]!, false);
      j++;
    }
    const certain = this.words.decimalComma || j > from + 1 || (j === from + 1 && value % 1000 === 0);
    if (j === from || !certain) return from;
    out.value = value;
    return j;
  }

  private isGroup(j: number): boolean {
    const { tokens } = this;
    return (
      this.size(j) === 3 &&
      tokens.start[j]! - tokens.end[j - 1]! === 1 &&
      this.text.charCodeAt(tokens.end[j - 1]!) !== 10 &&
      this.plainDigits(j)
    );
  }

  private plainDigits(j: number): boolean {
    for (let k = this.tokens.start[j]!; k < this.tokens.end[j]!; k++) {
      const unit = this.text.charCodeAt(k);
      if (unit < 48 || unit > 57) return false;
    }
    return true;
  }

  private size(i: number): number {
    return this.tokens.end[i]! - this.tokens.start[i]!;
  }

  /** 1/2, 2 1/2 and 2½: the token after the fraction, which `out.value` then holds. */
  private readStroke(j: number, limit: number): number {
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
  private strokeBelow(j: number, limit: number): number {
    if (j + 1 >= limit || this.unit(j) !== SLASH || !this.glued(j) || !this.glued(j + 1) || !this.isDigits(j + 1))
      return 0;
    const below = digitsValue(this.text, this.tokens.start[j + 1]!, this.tokens.end[j + 1]!, false);
    return DENOMINATORS.has(below) ? below : 0;
  }

  /** "and a half", "and three quarters" at `j`, added to `out.value`; the token after it, else `j`. */
  private readAndFraction(j: number, limit: number, scale: number): number {
    if (j + 1 >= limit || !this.is(j, K.and) || this.out.value < 1) return j;
    const end = this.fractionEnd(j + 1, limit);
    if (end === j + 1) return j;
    this.out.value += this.part * scale;
    return end;
  }

  /** Value of the fraction that `fractionEnd` read. */
  private part = 0;

  /** "half", "a half", "a third", "one third", "two thirds", "three-quarters" at `k`: the token after it, else `k`. */
  private fractionEnd(k: number, limit: number): number {
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

  private isPluralFraction(k: number): boolean {
    return this.text.charCodeAt(this.tokens.end[k]! - 1) === 0x73;
  }

  /** Scale words after the numeral in `out`: "1.5 million", "200-million", "5bn", "10k", "3 dozens". */
  private readScales(from: number, limit: number): void {
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
  private lastOfRun(k: number): boolean {
    return (
      k + 1 >= this.tokens.length ||
      !this.glued(k + 1) ||
      (this.tokens.flags[k + 1]! & (TokenFlag.word | TokenFlag.number | TokenFlag.symbol)) === 0
    );
  }

  private readWords(i: number, limit: number): boolean {
    const first = this.kinds(i);
    if ((first & ((1 << K.few) | (1 << K.couple))) !== 0) return this.readVague(i, limit);
    if ((first & (1 << K.article)) !== 0) {
      if (this.afterArticle(i, limit)) return true;
    }
    if ((first & (1 << K.plural)) !== 0) return this.readPlural(i, limit);
    // "quarter million"
    if ((first & (1 << K.fraction)) !== 0 && (this.kinds(i + 1) & (1 << K.scale)) !== 0 && i + 1 < limit) {
      this.part = 1 / this.valueOf(i, K.fraction);
      return this.pureFraction(i + 1, limit);
    }
    const fraction = this.fractionEnd(i, limit);
    if (fraction > i && !(this.is(i, K.article) && this.nounLike(fraction - 1)))
      return this.pureFraction(fraction, limit);
    const article = (first & (1 << K.article)) !== 0 && (first & (1 << K.small)) === 0;
    return !article && this.readCardinal(i, limit);
  }

  /** A fraction by itself, with its scale: "half a million", "three quarters of a billion", "a quarter million". */
  private pureFraction(end: number, limit: number): boolean {
    const { out } = this;
    out.value = this.part;
    out.fraction = true;
    out.end = end;
    let k = end;
    if (this.form(k) === 'of' && this.is(k + 1, K.article)) k += 2;
    else if (this.is(k, K.article)) k++;
    const kinds = k < limit ? this.kinds(k) : 0;
    if ((kinds & ((1 << K.scale) | (1 << K.hundred) | (1 << K.dozen))) === 0) return true;
    this.readScales(k, limit);
    if (out.scaled) out.fraction = false;
    return true;
  }

  private form(k: number): string {
    return k < this.tokens.length ? this.text.slice(this.tokens.start[k]!, this.tokens.end[k]!) : '';
  }

  /** Cardinals and ordinals in words: "two hundred and five thousand", "twenty-first", "treinta y cinco". */
  private readCardinal(i: number, limit: number): boolean {
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
  private hyphenJoins(k: number, state: number): boolean {
    if (k + 1 >= this.tokens.length) return false;
    if (this.glued(k) && this.glued(k + 1)) return true;
    return state === 2 && this.is(k + 1, K.small) && this.valueOf(k + 1, K.small) < 10;
  }

  /** "mil", "mille" and "tausend" are a thousand by themselves. */
  private thousand(k: number): boolean {
    return this.words.decimalComma && this.valueOf(k, K.scale) === 3;
  }

  /** "two point five", "two hundred point zero three" */
  private readPoint(end: number, limit: number): void {
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

  /** "a million", "a dozen", "a hundred and fifty", "a few". */
  private afterArticle(i: number, limit: number): boolean {
    const { out } = this;
    let k = i + this.lengths[i]!;
    if (k < limit && this.unit(k) === HYPHEN && this.glued(k)) k++;
    if (k >= limit) return false;
    const kinds = this.kinds(k);
    if ((kinds & ((1 << K.few) | (1 << K.couple))) !== 0) return this.readVague(k, limit);
    if ((kinds & (1 << K.plural)) !== 0 && this.words.decimalComma) return this.readPlural(k, limit);
    if ((kinds & ((1 << K.scale) | (1 << K.dozen))) !== 0) {
      out.value = 1;
      out.article = true;
      this.readScales(k, limit);
      return true;
    }
    if ((kinds & (1 << K.hundred)) !== 0 && (kinds & (1 << K.fraction)) === 0) {
      out.article = true;
      return this.readCardinal(k, limit);
    }
    return false;
  }

  /** "a third man": a fraction is one only before "of", a comparison or the end of a phrase. */
  private nounLike(k: number): boolean {
    const next = k + this.lengths[k]!;
    if (next >= this.tokens.length) return false;
    if ((this.tokens.flags[next]! & TokenFlag.word) === 0) return this.unit(next) === HYPHEN;
    const kinds = this.kinds(next);
    if ((kinds & ((1 << K.scale) | (1 << K.article))) !== 0) return false;
    return !FRACTION_FOLLOWS.has(this.form(next).toLowerCase());
  }

  private readVague(i: number, limit: number): boolean {
    const { out } = this;
    const couple = this.is(i, K.couple);
    const end = i + this.lengths[i]!;
    out.value = couple ? 2 : 3;
    out.high = couple ? 3 : 9;
    out.vague = true;
    out.end = end;
    const value = out.value;
    this.readScales(end, limit);
    out.high *= out.value / value;
    return true;
  }

  /** "dozens", "hundreds of millions", "tens of thousands": at least one of it, less than ten. */
  private readPlural(i: number, limit: number): boolean {
    const { out } = this;
    let value = this.valueOf(i, K.plural);
    let end = i + this.lengths[i]!;
    // "une centaine" is about a hundred; "dozens" are at least two.
    let low = this.words.decimalComma && value < 100 && value !== 12 ? 1 : 2;
    if (end + 1 < limit && (this.is(end + 1, K.plural) || this.is(end + 1, K.scale))) {
      const times = this.is(end + 1, K.plural) ? this.valueOf(end + 1, K.plural) : 10 ** this.valueOf(end + 1, K.scale);
      if (times >= 1000) {
        if (value === 10) low = 1;
        value *= times;
        end += 2;
      }
    }
    out.value = value * low;
    out.high = value % 12 === 0 ? value * 8 : value * 10 - 1;
    out.vague = out.scaled = true;
    out.end = end;
    return true;
  }
}

const BEGINS =
  (1 << K.small) |
  (1 << K.tens) |
  (1 << K.hundred) |
  (1 << K.hundreds) |
  (1 << K.whole) |
  (1 << K.scale) |
  (1 << K.ordinal) |
  (1 << K.half) |
  (1 << K.fraction) |
  (1 << K.article) |
  (1 << K.plural) |
  (1 << K.few) |
  (1 << K.couple);

/** What news writes below a stroke; 9/11 and 24/7 are none. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 1000]);

const FRACTION_FOLLOWS = new Set(
  'of or and but more less fewer the from since in on to at by for than der des von de du des d das dos da do del dei di plus moins más menos mais менше более'.split(
    ' ',
  ),
);

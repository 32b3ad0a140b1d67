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

/** Reads numerals, in digits and in words, at given tokens of one text. */
export class NumeralReader {
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
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly words: NumberWords;

  constructor(text: string, tokens: Tokens, words: NumberWords) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.entries = new Uint16Array(tokens.length);
    this.lengths = new Uint8Array(tokens.length);
    words.lexicon.mark(tokens, this.entries, this.lengths);
  }

  /** Bits of `NumberKind` at a token. */
  kinds(i: number): number {
    const entry = i < this.tokens.length ? this.entries[i]! : 0;
    return entry === 0 ? 0 : this.words.lexicon.entry(entry).kinds;
  }

  is(i: number, kind: number): boolean {
    return (this.kinds(i) & (1 << kind)) !== 0;
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
      out.fraction = true;
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
    if (Number.isNaN(value)) return false;
    let j = i + 1;
    out.digits = true;
    // 150 000 with plain spaces: three digits each, where the language groups so.
    if (comma && tokens.end[i]! - tokens.start[i]! <= 3 && value >= 1) {
      while (j < limit && this.isGroup(j)) {
        value = value * 1000 + digitsValue(text, tokens.start[j]!, tokens.end[j]!, comma);
        j++;
      }
    }
    if (j < limit && this.glued(j) && this.is(j, K.ordinalSuffix)) {
      out.ordinal = true;
      out.value = value;
      out.end = j + 1;
      return true;
    }
    // 1/2 and 2 1/2
    if (j + 1 < limit && this.unit(j) === SLASH && this.glued(j) && this.glued(j + 1) && this.isDigits(j + 1)) {
      const below = digitsValue(text, tokens.start[j + 1]!, tokens.end[j + 1]!, comma);
      if (below > value && value > 0 && DENOMINATORS.has(below)) {
        out.fraction = true;
        value /= below;
        j += 2;
      }
    } else if (j < limit && this.vulgar(j) > 0) {
      value += this.vulgar(j);
      j++;
    } else if (
      j + 2 < limit &&
      this.isDigits(j) &&
      this.unit(j + 1) === SLASH &&
      this.glued(j + 1) &&
      this.isDigits(j + 2) &&
      this.glued(j + 2)
    ) {
      const above = digitsValue(text, tokens.start[j]!, tokens.end[j]!, comma);
      const below = digitsValue(text, tokens.start[j + 2]!, tokens.end[j + 2]!, comma);
      if (above < below && below <= 64 && value < 1000) {
        value += above / below;
        j += 3;
      }
    }
    // two and a half: "3 and a half million"
    j = this.andHalf(j, limit, value);
    if (j !== this.halfFrom) value += 0.5;
    out.value = value;
    out.end = j;
    this.readScales(j, limit);
    return true;
  }

  private isGroup(j: number): boolean {
    const { tokens } = this;
    return (
      this.isDigits(j) &&
      tokens.end[j]! - tokens.start[j]! === 3 &&
      tokens.start[j]! - tokens.end[j - 1]! === 1 &&
      this.text.charCodeAt(tokens.end[j - 1]!) !== 10 &&
      /^\d{3}$/.test(this.text.slice(tokens.start[j]!, tokens.end[j]!))
    );
  }

  private halfFrom = 0;

  /** "and a half" at `j`: the token after it, else `j`; `halfFrom` keeps `j` for the comparison. */
  private andHalf(j: number, limit: number, value: number): number {
    this.halfFrom = j;
    if (value < 1 || j + 1 >= limit || !this.is(j, K.and)) return j;
    let k = j + 1;
    if (this.is(k, K.article)) k++;
    return k < limit && this.is(k, K.half) && (k > j + 1 || this.tokens.length > k) ? k + 1 : j;
  }

  /** Scale words after the numeral in `out`: "1.5 million", "200-million", "5bn", "10k". */
  private readScales(from: number, limit: number): void {
    const { out } = this;
    let j = from;
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
      else return;
      out.value *= times;
      out.scaled = true;
      // "Mrd." and "bn.": the stop belongs to the abbreviation only where more of the sentence follows; it is left out.
      j = k + this.lengths[k]!;
      out.end = j;
    }
  }

  /** Nothing is glued behind: "10k" but not "10k-run" in one word. */
  private lastOfRun(k: number): boolean {
    return k + 1 >= this.tokens.length || !this.glued(k + 1) || (this.tokens.flags[k + 1]! & TokenFlag.word) === 0;
  }

  private readWords(i: number, limit: number): boolean {
    const { out } = this;
    let total = 0;
    let current = 0;
    /** What may follow: 0 nothing read, 1 after units, 2 after tens, 3 after hundred, 4 after a scale. */
    let state = 0;
    let j = i;
    let end = i;
    let value: number;
    const first = this.kinds(i);
    if ((first & (1 << K.few)) !== 0 || (first & (1 << K.couple)) !== 0) return this.readVague(i, limit);
    if ((first & (1 << K.article)) !== 0) {
      const found = this.afterArticle(i, limit);
      if (found) return true;
      if ((first & (1 << K.small)) === 0) return false;
    }
    if ((first & (1 << K.plural)) !== 0) return this.readPlural(i, limit);
    if ((first & (1 << K.half)) !== 0) return this.readHalf(i, limit);
    while (j < limit) {
      let k = j;
      if (state > 0) {
        if (this.unit(k) === HYPHEN && this.glued(k) && k + 1 < limit && this.glued(k + 1)) k++;
        else if (this.is(k, K.and) && k + 1 < limit && state !== 1) k += this.lengths[k]!;
        else if (this.is(k, K.and) && k + 1 < limit && this.words.decimalComma && state === 1) k += 0;
      }
      if (k >= limit) break;
      const kinds = this.kinds(k);
      const joined = k > j;
      if ((kinds & (1 << K.small)) !== 0 && (state === 0 || state === 2 || state === 3 || state === 4)) {
        value = this.valueOf(k, K.small);
        if (state === 2 && (value >= 10 || value === 0)) break;
        current += value;
        state = 1;
      } else if ((kinds & (1 << K.tens)) !== 0 && (state === 0 || state === 3 || state === 4)) {
        current += this.valueOf(k, K.tens);
        state = 2;
      } else if ((kinds & (1 << K.hundreds)) !== 0 && (state === 0 || state === 4)) {
        current += this.valueOf(k, K.hundreds);
        state = 3;
      } else if ((kinds & (1 << K.hundred)) !== 0 && (state <= 2 || state === 4) && current < 100) {
        current = Math.max(1, current) * 100;
        state = 3;
      } else if ((kinds & (1 << K.whole)) !== 0 && state === 0) {
        total += this.valueOf(k, K.whole);
        state = 4;
      } else if (
        (kinds & (1 << K.scale)) !== 0 &&
        (state > 0 || (this.words.decimalComma && this.valueOf(k, K.scale) === 3)) &&
        !(joined && this.is(j, K.and))
      ) {
        const scale = 10 ** this.valueOf(k, K.scale);
        if (current === 0 && total > 0) total *= scale;
        else total += Math.max(1, current) * scale;
        current = 0;
        out.scaled = true;
        state = 4;
      } else if ((kinds & (1 << K.dozen)) !== 0 && state === 1) {
        current *= 12;
        state = 4;
        out.scaled = true;
      } else if ((kinds & (1 << K.ordinal)) !== 0 && (state === 0 || state >= 2)) {
        const ordinal = this.valueOf(k, K.ordinal);
        if (state === 2 && ordinal >= 10) break;
        if (state > 0 && joined && this.is(j, K.and) && state === 2) break;
        out.value = total + (ordinal >= 100 && current > 0 ? current * ordinal : current + ordinal);
        out.ordinal = true;
        out.end = k + this.lengths[k]!;
        return true;
      } else if ((kinds & (1 << K.fraction)) !== 0 && state === 1 && total === 0 && current > 0) {
        // two thirds, three-quarters
        const below = this.valueOf(k, K.fraction);
        if (current >= below || current > 1 !== this.isPluralFraction(k)) break;
        out.value = current / below;
        out.fraction = true;
        out.end = k + this.lengths[k]!;
        return true;
      } else break;
      j = k + this.lengths[k]!;
      end = j;
    }
    if (end === i) return false;
    out.value = total + current;
    out.end = end;
    if (state === 1 || state === 2) this.readPoint(end, limit);
    const half = this.andHalf(out.end, limit, out.value);
    if (half !== this.halfFrom) {
      out.value += 0.5;
      out.end = half;
      this.readScales(half, limit);
    } else if (out.fraction) this.readScales(out.end, limit);
    return true;
  }

  private isPluralFraction(k: number): boolean {
    return this.text.charCodeAt(this.tokens.end[k]! - 1) === 0x73 || this.words.decimalComma;
  }

  /** "two point five" */
  private readPoint(end: number, limit: number): void {
    if (end + 1 >= limit || !this.is(end, K.point)) return;
    let place = 0.1;
    let value = this.out.value;
    let j = end + 1;
    while (j < limit && this.is(j, K.small) && this.valueOf(j, K.small) < 10) {
      value += this.valueOf(j, K.small) * place;
      place /= 10;
      j++;
    }
    if (j === end + 1) return;
    this.out.value = Math.round(value * 1e9) / 1e9;
    this.out.end = j;
    this.out.fraction = true;
  }

  /** "a million", "a third", "a dozen", "an hundred", "a few", "a half". */
  private afterArticle(i: number, limit: number): boolean {
    const { out } = this;
    let k = i + this.lengths[i]!;
    if (k < limit && this.unit(k) === HYPHEN && this.glued(k)) k++;
    if (k >= limit) return false;
    const kinds = this.kinds(k);
    out.article = true;
    if ((kinds & ((1 << K.few) | (1 << K.couple))) !== 0) return this.readVague(k, limit);
    if ((kinds & (1 << K.plural)) !== 0 && this.words.decimalComma) return this.readPlural(k, limit);
    if ((kinds & (1 << K.half)) !== 0) return this.readHalf(k, limit);
    if ((kinds & ((1 << K.hundred) | (1 << K.scale) | (1 << K.dozen))) !== 0) {
      out.value = 1;
      this.readScales(k, limit);
      // "a hundred thirty million", "a hundred and fifty"
      if ((kinds & (1 << K.hundred)) !== 0 && out.value === 100 && out.end < limit) {
        const plain = out.end;
        let rest = plain;
        if (this.is(rest, K.and)) rest++;
        if (
          rest < limit &&
          (this.kinds(rest) & ((1 << K.small) | (1 << K.tens))) !== 0 &&
          this.readWords(rest, limit)
        ) {
          // Scales multiply the whole: a hundred (thirty million) is read as (a hundred thirty) million.
          const scaled = out.value;
          const unit = scaled >= 1e9 ? 1e9 : scaled >= 1e6 ? 1e6 : scaled >= 1000 ? 1000 : 1;
          out.value = scaled + 100 * unit;
        } else {
          out.value = 100;
          out.end = plain;
        }
        out.ordinal = out.fraction = false;
      }
      return true;
    }
    if ((kinds & (1 << K.fraction)) !== 0 && !this.nounLike(k)) {
      out.value = 1 / this.valueOf(k, K.fraction);
      out.fraction = true;
      out.end = k + this.lengths[k]!;
      return true;
    }
    out.article = false;
    return false;
  }

  /** "a third man": a fraction is one only before "of", a comparison or the end of a phrase. */
  private nounLike(k: number): boolean {
    const next = k + this.lengths[k]!;
    if (next >= this.tokens.length) return false;
    const flags = this.tokens.flags[next]!;
    if ((flags & TokenFlag.word) === 0) return false;
    const form = this.text.slice(this.tokens.start[next]!, this.tokens.end[next]!).toLowerCase();
    return !FRACTION_FOLLOWS.has(form);
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
    if (out.end < limit && this.is(out.end, K.plural) && !this.words.decimalComma) {
      out.value *= this.valueOf(out.end, K.plural);
      out.end += this.lengths[out.end]!;
      out.scaled = true;
    }
    out.high *= out.value / value;
    return true;
  }

  private readPlural(i: number, limit: number): boolean {
    const { out } = this;
    let value = this.valueOf(i, K.plural);
    let end = i + this.lengths[i]!;
    const single = this.words.decimalComma && value < 100;
    // tens of thousands, hundreds of millions
    if (end + 1 < limit && this.is(end + 1, K.plural) && this.valueOf(end + 1, K.plural) >= 1000) {
      value *= this.valueOf(end + 1, K.plural);
      end += 2;
    } else if (end + 1 < limit && this.is(end + 1, K.scale)) {
      value *= 10 ** this.valueOf(end + 1, K.scale);
      end += 2;
    }
    const dozens = value % 12 === 0;
    out.value = single && !dozens ? value : dozens ? value * 2 : value === 10 || value === 20 ? value * 2 : value * 2;
    out.high = dozens ? value * 8 : value * 10 - 1;
    if (/^1?0+$/.test(String(value)) && value >= 10000 && value !== 1e6 && value !== 1e9) out.value = value;
    out.vague = out.scaled = true;
    out.end = end;
    return true;
  }

  /** "half", "half a million", "half a dozen". */
  private readHalf(i: number, limit: number): boolean {
    const { out } = this;
    let k = i + this.lengths[i]!;
    out.value = 0.5;
    out.fraction = true;
    out.end = k;
    if (k < limit && this.is(k, K.article)) k++;
    const before = out.end;
    this.readScales(k, limit);
    if (out.end === k || out.end === before) out.end = before;
    else out.fraction = false;
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

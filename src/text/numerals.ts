import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { digitsValue } from './digits.ts';
import { NumberKind as K, type NumberWords } from './languages/numbers.ts';
import { WordReader } from './numeral-words.ts';

export type { Numeral } from './numeral-tokens.ts';

/** Tokens of the longest numeral that is read: hostile text may have endless ones. */
const LONGEST = 40;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COMMA = 0x2c;
/** $ € £ ¥ */
const CURRENCY = new Set([0x24, 0x20ac, 0xa3, 0xa5]);

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

const FRACTION_FOLLOWS = new Set(
  'deles delas dele dela of or and but more less fewer the from since in on to at by for than der des von de du des d das dos da do del dei di plus moins más menos mais менше более'.split(
    ' ',
  ),
);

/** The signs of East Asia for a hundred, a thousand, ten thousand and so on, by their code units. */
const EASTERN: Readonly<Record<number, number>> = Object.fromEntries(
  Object.entries({ 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 만: 1e4, 亿: 1e8, 億: 1e8, 억: 1e8, 兆: 1e12, 조: 1e12 }).map(
    ([sign, value]) => [sign.charCodeAt(0), value],
  ),
);

/** Singulars that mean about so many: "une centaine", "un centenar", "una decina". */
const ONE_OF_ITS_KIND = /(?:aine|er|na|ar|io)$/i;

/** Reads numerals, in digits and in words, at given tokens of one text. */
class Reader extends WordReader {
  /** Reads the numeral that begins at token `i` and ends before `limit` into `out`. */
  read(i: number, to: number): boolean {
    const limit = Math.min(to, i + LONGEST);
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

  protected readDigits(i: number, limit: number): boolean {
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
    const eastern = this.readEastern(i, limit, value);
    if (eastern) return true;
    let j = this.readGroups(i + 1, limit, value);
    value = out.value > 0 ? out.value : value;
    if (j === i + 1) {
      j = this.readCutGroups(j, limit, value);
      value = out.value > 0 ? out.value : value;
    }
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

  /** 3万5000, 1.2万亿, 15億: parts in ten thousands, each with its own scales. */
  protected readEastern(i: number, limit: number, first: number): boolean {
    const { out, text, tokens } = this;
    let total = 0;
    let part = first;
    let j = i + 1;
    let before = Number.POSITIVE_INFINITY;
    let end = j;
    for (;;) {
      let scale = 1;
      while (j < limit && this.glued(j) && EASTERN[this.unit(j)] !== undefined) scale *= EASTERN[this.unit(j++)]!;
      if (scale === 1 || scale >= before) break;
      total += part * scale;
      before = scale;
      end = j;
      if (j >= limit || !this.isDigits(j) || !this.glued(j)) break;
      part = digitsValue(text, tokens.start[j]!, tokens.end[j]!, false);
      // 3万5000
      if (!(part < before)) break;
      if (j + 1 >= limit || EASTERN[this.unit(j + 1)] === undefined || !this.glued(j + 1)) {
        total += part;
        end = j + 1;
        break;
      }
      j++;
    }
    if (total === 0) return false;
    out.value = total;
    out.end = end;
    out.scaled = true;
    return true;
  }

  /** 150 000 with plain spaces: three digits each; in languages that group by commas only where it can be nothing else. */
  protected readGroups(from: number, limit: number, first: number): number {
    const { out, tokens, text } = this;
    out.value = 0;
    if (first < 1 || first > 999 || !Number.isInteger(first) || this.size(from - 1) > 3) return from;
    let value = first;
    let j = from;
    while (j < limit && this.isGroup(j)) {
      value = value * 1000 + digitsValue(text, tokens.start[j]!, tokens.end[j]!, false);
      j++;
    }
    // "1 234,56"
    if (j < limit && this.words.decimalComma && this.isLastGroup(j)) {
      value = value * 1000 + digitsValue(text, tokens.start[j]!, tokens.end[j]!, true);
      out.value = value;
      return j + 1;
    }
    const certain = this.words.decimalComma || j > from + 1 || (j === from + 1 && value % 1000 === 0);
    if (j === from || !certain) return from;
    out.value = value;
    return j;
  }

  /**
   * "$300, 000", "5, 000 gallons": groups that tokenised text has cut behind the comma. Only where it can be no list: the
   * last group is of zeros, or a sign of currency stands before.
   */
  protected readCutGroups(from: number, limit: number, first: number): number {
    const { out, tokens, text } = this;
    out.value = 0;
    if (first < 1 || first > 999 || !Number.isInteger(first) || this.size(from - 1) > 3) return from;
    let value = first;
    let j = from;
    while (j + 1 < limit && this.unit(j) === COMMA && this.glued(j) && this.isGroup(j + 1)) {
      value = value * 1000 + digitsValue(text, tokens.start[j + 1]!, tokens.end[j + 1]!, false);
      j += 2;
    }
    const priced = from > 1 && CURRENCY.has(this.unit(from - 2));
    if (j === from || (value % 1000 !== 0 && (!priced || this.words.decimalComma))) return from;
    out.value = value;
    return j;
  }

  protected isGroup(j: number): boolean {
    const { tokens } = this;
    return (
      this.size(j) === 3 &&
      tokens.start[j]! - tokens.end[j - 1]! === 1 &&
      this.text.charCodeAt(tokens.end[j - 1]!) !== 10 &&
      this.plainDigits(j)
    );
  }

  /** A group of three digits with decimals behind it. */
  protected isLastGroup(j: number): boolean {
    const { tokens, text } = this;
    const start = tokens.start[j]!;
    return (
      this.size(j) > 4 &&
      start - tokens.end[j - 1]! === 1 &&
      text.charCodeAt(start - 1) !== 10 &&
      text.charCodeAt(start + 3) === COMMA &&
      !text.slice(start + 4, tokens.end[j]!).includes(',')
    );
  }

  protected readWords(i: number, limit: number): boolean {
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
  protected pureFraction(end: number, limit: number): boolean {
    const { out } = this;
    out.value = this.part;
    out.fraction = true;
    out.end = end;
    let k = end;
    if (this.form(k) === 'of' && this.is(k + 1, K.article)) k += 2;
    else if (this.is(k, K.article)) k++;
    else if (this.unit(k) === HYPHEN && this.glued(k) && this.glued(k + 1)) k++;
    const kinds = k < limit ? this.kinds(k) : 0;
    if ((kinds & ((1 << K.scale) | (1 << K.hundred) | (1 << K.dozen))) === 0) return true;
    this.readScales(k, limit);
    if (out.scaled) out.fraction = false;
    return true;
  }

  /** "a million", "a dozen", "a hundred and fifty", "a few". */
  protected afterArticle(i: number, limit: number): boolean {
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
  protected nounLike(k: number): boolean {
    const next = k + this.lengths[k]!;
    if (next >= this.tokens.length) return false;
    if ((this.tokens.flags[next]! & TokenFlag.word) === 0) return this.unit(next) === HYPHEN;
    const kinds = this.kinds(next);
    if ((kinds & ((1 << K.scale) | (1 << K.article))) !== 0) return false;
    return !FRACTION_FOLLOWS.has(this.form(next).toLowerCase());
  }

  protected readVague(i: number, limit: number): boolean {
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
  protected readPlural(i: number, limit: number): boolean {
    const { out } = this;
    let value = this.valueOf(i, K.plural);
    let end = i + this.lengths[i]!;
    // "une centaine" is about a hundred; "dozens" are at least two.
    const one = this.words.decimalComma && ONE_OF_ITS_KIND.test(this.form(i));
    let low = one ? 1 : 2;
    if (end + 1 < limit && (this.is(end + 1, K.plural) || this.is(end + 1, K.scale))) {
      const times = this.is(end + 1, K.plural) ? this.valueOf(end + 1, K.plural) : 10 ** this.valueOf(end + 1, K.scale);
      if (times >= 1000) {
        if (value === 10) low = 1;
        value *= times;
        end += 2;
      }
    }
    out.value = value * low;
    out.high = one && end === i + this.lengths[i]! ? Number.NaN : value % 12 === 0 ? value * 8 : value * 10 - 1;
    out.vague = out.scaled = true;
    out.end = end;
    return true;
  }
}

import type { Reading } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { hashPair } from '../hash.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import { stemHash } from '../word-stem.ts';

/** One report as it is compared: its text, its reading, and for each of its entities a key that all reports share. */
export interface ComparedReport {
  readonly text: string;
  readonly reading: Reading;
  /** Key of a reading's entity: equal for the same person or place in every report. */
  readonly entityKey: (entity: number) => number;
}

/** Kinds of features that a sentence is compared by. */
export const FeatureKind = { word: 0, name: 1, number: 2, day: 3 } as const;

/**
 * The sentences of several reports as weighted features, in parallel arrays: what two sentences have in common can be
 * counted without looking at their texts. A statement is a sentence; `units` are its features in order.
 */
export interface Statements {
  readonly reports: readonly ComparedReport[];
  readonly length: number;
  /** Per statement: index into `reports` and into that reading's sentences. */
  readonly report: Uint32Array;
  readonly sentence: Uint32Array;
  /** Units of statement `s` are `from[s]` … `from[s + 1]`. */
  readonly from: Uint32Array;
  /** Per unit: feature hash, token, kind, weight; a repeated feature has weight only the first time. */
  readonly feature: Uint32Array;
  readonly token: Uint32Array;
  readonly kind: Uint8Array;
  readonly weight: Float32Array;
  /** Sum of the weights of a statement. */
  readonly total: Float32Array;
  /** The first statement of each report, and one entry beyond. */
  readonly first: Uint32Array;
}

/** Weight of the single words of a name beside the name itself. */
const PART_OF_NAME = 0.3;
const NAME = 1.2;

/** Prepares the sentences of `reports` for comparison. Linear in the length of the texts. */
export function statementsOf(reports: readonly ComparedReport[]): Statements {
  let room = 0;
  let tokens = 0;
  for (const { reading } of reports) {
    room += reading.sentences.length;
    tokens += reading.tokens.length + reading.names.length;
  }
  const report = new Uint32Array(room);
  const sentence = new Uint32Array(room);
  const from = new Uint32Array(room + 1);
  const first = new Uint32Array(reports.length + 1);
  const feature = new Uint32Array(tokens);
  const token = new Uint32Array(tokens);
  const kind = new Uint8Array(tokens);
  const share = new Float32Array(tokens);
  let units = 0;
  let length = 0;
  reports.forEach((compared, at) => {
    first[at] = length;
    const { text, reading } = compared;
    const marks = itemMarks(compared);
    const stop = stopwordsOf(reading.language);
    reading.sentences.forEach((one, index) => {
      report[length] = at;
      sentence[length] = index;
      from[length] = units;
      for (let i = one.firstToken; i < one.endToken; i++) {
        const flags = reading.tokens.flags[i]!;
        const push = (hash: number, what: number, weight: number): void => {
          feature[units] = hash;
          token[units] = i;
          kind[units] = what;
          share[units] = weight;
          units++;
        };
        const marked = marks.feature[i]!;
        if (marked !== 0) push(marked, marks.kind[i]!, marks.kind[i] === FeatureKind.name ? NAME : 1);
        if (marks.covered[i] === 2) continue;
        if ((flags & (TokenFlag.word | TokenFlag.number)) === 0) continue;
        const whole = reading.tokens.fold[i]!;
        if (marks.covered[i] === 0 && stop.has(whole)) continue;
        const start = reading.tokens.start[i]!;
        const end = reading.tokens.end[i]!;
        if ((flags & TokenFlag.number) === 0 && end - start < 2 && (flags & TokenFlag.unspaced) === 0) continue;
        push(stemHash(text, start, end, whole), FeatureKind.word, marks.covered[i] === 1 ? PART_OF_NAME : 1);
      }
      length++;
    });
  });
  from[length] = units;
  first[reports.length] = length;
  const weight = weigh(feature, share, from, length, units);
  const total = new Float32Array(length);
  for (let s = 0; s < length; s++) for (let u = from[s]!; u < from[s + 1]!; u++) total[s]! += weight[u]!;
  return { reports, length, report, sentence, from, feature, token, kind, weight, total, first };
}

/**
 * Marks tokens that stand for an item: the last token of a name bears its entity's key (its words count a little on
 * their own), the last of an amount its value, the last of a day its date.
 */
function itemMarks({ reading, entityKey }: ComparedReport) {
  const { tokens, names, amounts, times } = reading;
  const feature = new Uint32Array(tokens.length);
  const kind = new Uint8Array(tokens.length);
  /** 1 within a name, 2 within an item that replaces its words. */
  const covered = new Uint8Array(tokens.length);
  const mark = (start: number, end: number, hash: number, what: number, how: number): void => {
    let last = -1;
    for (let i = tokenAt(tokens.start, tokens.length, start); i < tokens.length && tokens.start[i]! < end; i++) {
      if (covered[i] !== 0) continue;
      covered[i] = how;
      last = i;
    }
    if (last < 0) return;
    feature[last] = hash === 0 ? 1 : hash;
    kind[last] = what;
  };
  for (const time of times) {
    if (/^\d{4}-\d\d-\d\d/.test(time.value)) mark(time.start, time.end, dayKey(time.value), FeatureKind.day, 2);
  }
  for (const amount of amounts) mark(amount.start, amount.end, numberKey(amount.value), FeatureKind.number, 2);
  for (const name of names) mark(name.start, name.end, entityKey(name.entity), FeatureKind.name, 1);
  return { feature, kind, covered };
}

const scratch = new Float64Array(1);
const bits = new Uint32Array(scratch.buffer);
/** A feature for a number's value. */
export function numberKey(value: number): number {
  scratch[0] = value;
  return hashPair(bits[0]!, bits[1]! ^ 0x6e756d);
}
const dayKey = (value: string): number => {
  const day = Number(value.slice(0, 4)) * 10000 + Number(value.slice(5, 7)) * 100 + Number(value.slice(8, 10));
  return hashPair(day, 0x646179);
};

/** First token that ends behind `offset`. */
export function tokenAt(starts: Uint32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rare features weigh more: logarithm of how few statements have them. */
function weigh(
  feature: Uint32Array,
  share: Float32Array,
  from: Uint32Array,
  length: number,
  units: number,
): Float32Array {
  const seenIn = new Map<number, number>();
  const count = new Map<number, number>();
  for (let s = 0; s < length; s++) {
    for (let u = from[s]!; u < from[s + 1]!; u++) {
      const hash = feature[u]!;
      if (seenIn.get(hash) === s) continue;
      seenIn.set(hash, s);
      count.set(hash, (count.get(hash) ?? 0) + 1);
    }
  }
  const weight = new Float32Array(units);
  seenIn.clear();
  for (let s = 0; s < length; s++) {
    for (let u = from[s]!; u < from[s + 1]!; u++) {
      const hash = feature[u]!;
      if (seenIn.get(hash) === s) continue;
      seenIn.set(hash, s);
      weight[u] = share[u]! * Math.log(1 + (length + 4) / (count.get(hash)! + 1));
    }
  }
  return weight;
}

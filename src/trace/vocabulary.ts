import { TokenFlag } from '../model/tokens.ts';
import { HashIndex } from '../structures/hash-index.ts';
import { fold } from '../text/fold.ts';
import { hashString } from '../text/hash.ts';
import type { NearWords } from '../text/near-words.ts';
import type { Prepared } from './prepared.ts';

/** The words of a story's reports, numbered, with what is known of each. */
export interface Vocabulary {
  readonly size: number;
  /** Number of each word of each report. */
  readonly terms: readonly Uint32Array[];
  /** In how many reports a word stands. */
  readonly reports: Uint32Array;
  /** How much a word tells: 0 for function words … 1 for rare words, names and numbers. */
  readonly telling: Float32Array;
  /** Equal for words of the same first letters, 0 for short ones. */
  readonly stems: Uint32Array;
  /** Equal for words of the same letters in any order; 0 for words shorter than six letters and for names. */
  readonly letters: Uint32Array;
  /** 1 for words that the table of near words has. */
  readonly known: Uint8Array;
  /** Words that may stand for a word (itself first, then by falling likeness): `mates[mateFrom[t] … mateFrom[t + 1])`. */
  readonly mateFrom: Uint32Array;
  readonly mates: Uint32Array;
  readonly likeness: Float32Array;
}

/** Words whose first letters agree are taken for forms of one word. */
const STEM = 5;
const STEM_LIKENESS = 0.85;
/** Nearness in use below which two words are not taken for each other, and what the nearest count. */
const NEAR_LIKENESS = 0.7;
/** Frequency rank (on the scale of `rarity`) below which a word is a function word. */
const FUNCTION_WORD = 0.42;
const FULLY_TELLING = 0.8;

export function vocabularyOf(reports: readonly Prepared[], near: NearWords | undefined): Vocabulary {
  const index = new HashIndex(4096);
  const terms: Uint32Array[] = [];
  const stems: number[] = [];
  const named: number[] = [];
  const letters: number[] = [];
  const hashes: number[] = [];
  const counts: number[] = [];
  const last: number[] = [];
  reports.forEach((report, number) => {
    const own = new Uint32Array(report.words.length);
    const { text } = report.witness.article;
    for (let i = 0; i < own.length; i++) {
      const term = index.add(report.words[i]!);
      own[i] = term;
      const token = report.token[i]!;
      const flags = report.tokens.flags[token]!;
      if (term === counts.length) {
        counts.push(0);
        last.push(-1);
        hashes.push(report.words[i]!);
        stems.push(stemOf(text.slice(report.tokens.start[token], report.tokens.end[token]), flags));
        named.push(0);
        letters.push(lettersOf(text.slice(report.tokens.start[token], report.tokens.end[token]), flags));
      }
      if (last[term] !== number) {
        last[term] = number;
        counts[term]!++;
      }
      const opens = report.sentenceFrom[report.sentence[i]!] === i;
      if ((flags & TokenFlag.number) !== 0 || ((flags & TokenFlag.capital) !== 0 && !opens)) named[term]!++;
    }
    terms.push(own);
  });
  const telling = new Float32Array(index.size);
  for (let t = 0; t < telling.length; t++) {
    const rarity = near === undefined ? 0.7 : near.rarity(hashes[t]!);
    const common = Math.min(1, Math.max(0, (rarity - FUNCTION_WORD) / (FULLY_TELLING - FUNCTION_WORD)));
    telling[t] = named[t]! > 0 && common > 0 ? Math.max(0.8, common) : named[t]! > 0 ? 0.3 : common;
  }
  return {
    stems: Uint32Array.from(stems),
    letters: Uint32Array.from(letters),
    known: Uint8Array.from(hashes, (hash) => Number(near !== undefined && near.row(hash) >= 0)),
    size: index.size,
    terms,
    reports: Uint32Array.from(counts),
    telling,
    ...matesOf(stems, hashes, index, near),
  };
}

/** 0 for words too short to have one, and for numbers. */
function stemOf(form: string, flags: number): number {
  if ((flags & TokenFlag.number) !== 0) return 0;
  const folded = fold(form);
  return folded.length <= STEM ? (folded.length === STEM ? hashString(folded) : 0) : hashString(folded.slice(0, STEM));
}

function lettersOf(form: string, flags: number): number {
  if ((flags & (TokenFlag.number | TokenFlag.capital)) !== 0 || form.length < 6) return 0;
  let sum = form.length;
  for (let i = 0; i < form.length; i++) sum = (sum + hashString(form[i]!)) >>> 0;
  return sum;
}

function matesOf(
  stems: readonly number[],
  hashes: readonly number[],
  index: HashIndex,
  near: NearWords | undefined,
): Pick<Vocabulary, 'mateFrom' | 'mates' | 'likeness'> {
  const byStem = new Map<number, number[]>();
  stems.forEach((stem, term) => {
    if (stem === 0) return;
    const group = byStem.get(stem);
    if (group) group.push(term);
    else byStem.set(stem, [term]);
  });
  const mateFrom = new Uint32Array(stems.length + 1);
  const mates: number[] = [];
  const likeness: number[] = [];
  for (let term = 0; term < stems.length; term++) {
    mates.push(term);
    likeness.push(1);
    const group = byStem.get(stems[term]!);
    if (group !== undefined && group.length <= 12) {
      for (const other of group) {
        if (other === term) continue;
        mates.push(other);
        likeness.push(STEM_LIKENESS);
      }
    }
    const row = near?.row(hashes[term]!) ?? -1;
    if (near !== undefined && row >= 0) {
      for (let k = row * near.width; k < (row + 1) * near.width; k++) {
        const neighbour = near.near[k]!;
        if (neighbour < 0) break;
        const other = index.find(near.hash[neighbour]!);
        if (other < 0 || stems[other] === stems[term]) continue;
        mates.push(other);
        likeness.push((NEAR_LIKENESS * near.nearness[k]!) / 255);
      }
    }
    mateFrom[term + 1] = mates.length;
  }
  return { mateFrom, mates: Uint32Array.from(mates), likeness: Float32Array.from(likeness) };
}

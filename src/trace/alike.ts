import { longestIncrease } from '../structures/edit-script.ts';
import type { Prepared } from './prepared.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One report's telling words by sentence, and where each word stands. */
export interface Telling {
  /** Distinct telling words of sentence `s`: `words[from[s] … from[s + 1])`. */
  readonly from: Uint32Array;
  readonly words: Uint32Array;
  /** What the words of each sentence weigh together. */
  readonly weight: Float32Array;
  readonly total: number;
}

/** Of each sentence of a child: the sentence of the parent that says most of it. */
export interface Alikeness {
  /** Best sentence of the parent, -1 for none. */
  readonly best: Int32Array;
  /** Share of the sentence's weight that the best sentence (with the one after it) has, 0–1. */
  readonly score: Float32Array;
  /** The same over the whole parent, wherever its words stand. */
  readonly covered: number;
  /** Weighted mean of `score`. */
  readonly mean: number;
  /** Longest chain of matched sentences in the parent's order, as a share of the matched ones. */
  readonly order: number;
  readonly matched: number;
}

/** A sentence counts as matched from here. */
const MATCHED = 0.4;
/** Sentences beyond these are not compared: the time of a pair stays bounded. */
const MOST_SENTENCES = 1000;

export function tellingOf(report: Prepared, terms: Uint32Array, weightOf: Float32Array): Telling {
  const sentences = report.sentenceFrom.length - 1;
  const from = new Uint32Array(sentences + 1);
  const words: number[] = [];
  const weight = new Float32Array(sentences);
  let total = 0;
  for (let s = 0; s < Math.min(sentences, MOST_SENTENCES); s++) {
    const own = new Set<number>();
    for (let i = report.sentenceFrom[s]!; i < report.sentenceFrom[s + 1]!; i++) {
      if (report.aside[i] === 0 && weightOf[terms[i]!]! > 0) own.add(terms[i]!);
    }
    for (const term of own) {
      words.push(term);
      weight[s]! += weightOf[term]!;
    }
    total += weight[s]!;
    from[s + 1] = words.length;
  }
  from.fill(words.length, Math.min(sentences, MOST_SENTENCES));
  return { from, words: Uint32Array.from(words), weight, total };
}

/** A parent laid open for looking up: made once, compared with many children. */
export interface LaidOpen {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly sentence: Uint32Array;
  readonly sentences: number;
}

/** `heads` is lent: all -1, one entry per word of the vocabulary; give it back by `close`. */
export function layOpen(telling: Telling, heads: Int32Array): LaidOpen {
  const { words, from } = telling;
  const next = new Int32Array(words.length);
  const sentence = new Uint32Array(words.length);
  for (let s = from.length - 2; s >= 0; s--) {
    for (let i = from[s]!; i < from[s + 1]!; i++) {
      next[i] = heads[words[i]!]!;
      heads[words[i]!] = i;
      sentence[i] = s;
    }
  }
  return { heads, next, sentence, sentences: from.length - 1 };
}

export function close(telling: Telling, heads: Int32Array): void {
  for (const term of telling.words) heads[term] = -1;
}

/** How much of each sentence of `child` stands in the laid-open parent, in the same or other words. */
export function alikeness(child: Telling, parent: LaidOpen, vocabulary: Vocabulary, weightOf: Float32Array): Alikeness {
  const sentences = child.from.length - 1;
  const best = new Int32Array(sentences).fill(-1);
  const score = new Float32Array(sentences);
  const { mateFrom, mates, likeness } = vocabulary;
  const { heads, next, sentence } = parent;
  const { from, words } = child;
  // What each sentence of the parent gives to the word at hand, and to the sentence in all; one place more for the window.
  const given = new Float32Array(parent.sentences + 1);
  const stamp = new Int32Array(parent.sentences + 1).fill(-1);
  const sum = new Float32Array(parent.sentences + 1);
  let covered = 0;
  let mean = 0;
  let matched = 0;
  for (let s = 0; s < sentences; s++) {
    if (child.weight[s] === 0) continue;
    sum.fill(0);
    const end = from[s + 1]!;
    for (let i = from[s]!; i < end; i++) {
      const term = words[i]!;
      const weight = weightOf[term]!;
      const last = mateFrom[term + 1]!;
      let most = 0;
      for (let m = mateFrom[term]!; m < last; m++) {
        let at = heads[mates[m]!]!;
        if (at < 0) continue;
        const like = likeness[m]!;
        if (like > most) most = like;
        do {
          const t = sentence[at]!;
          if (stamp[t] !== i) {
            stamp[t] = i;
            given[t] = like;
            sum[t]! += weight * like;
          } else if (like > given[t]!) {
            sum[t]! += weight * (like - given[t]!);
            given[t] = like;
          }
          // A pair of neighbouring sentences is kept under its first one.
          if (t > 0) {
            const w = t - 1;
            const share = like * 0.98;
            if (stamp[w] !== i) {
              stamp[w] = i;
              given[w] = share;
              sum[w]! += weight * share;
            } else if (share > given[w]!) {
              sum[w]! += weight * (share - given[w]!);
              given[w] = share;
            }
          }
          at = next[at]!;
        } while (at >= 0);
      }
      covered += weight * most;
    }
    let top = 0;
    for (let t = 0; t < parent.sentences; t++) {
      if (sum[t]! > top) {
        top = sum[t]!;
        best[s] = t;
      }
    }
    score[s] = top / child.weight[s]!;
    mean += top;
    if (score[s]! >= MATCHED) matched++;
  }
  const chain = new Int32Array(sentences).map((_, s) => (score[s]! >= MATCHED ? best[s]! : -1));
  return {
    best,
    score,
    covered: child.total > 0 ? covered / child.total : 0,
    mean: child.total > 0 ? mean / child.total : 0,
    order: matched > 1 ? longestIncrease(chain) / matched : 0,
    matched,
  };
}

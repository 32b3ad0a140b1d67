import type { Prepared } from '../prepared.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { translationOdds } from './likelihood.ts';
import { translationSigns } from './signs.ts';

/** Two reports in different languages that may be one text; `a` < `b`. */
export interface Translation {
  readonly a: number;
  readonly b: number;
  /** That one is a translation of the other, or both of a third, 0–1. */
  readonly chance: number;
  /** Weight of the anchors that both have in order: how much the two have in common. */
  readonly shared: number;
  /** Sentences that say the same, with the words that both have; the strongest first. */
  readonly sentences: readonly JoinedSentences[];
}

export interface JoinedSentences {
  /** Sentence of `a`, sentence of `b`. */
  readonly inA: number;
  readonly inB: number;
  /** Numbers and names of `a`'s sentence that `b`'s has too, as they stand there. */
  readonly words: readonly string[];
}

/** What is less likely is no evidence. */
const LEAST = 0.1;
/** In stories with more pairs of languages only the nearest of each report are compared. */
const ALL_PAIRS = 400;
const NEAREST = 8;
/** Anchors in more reports than this share tell nothing of which two are near. */
const COMMON = 0.3;
const MOST_SENTENCES = 6;
/** Odds so many times as great as another's leave that one its own. */
const RIVAL = 5;

/** The pairs of reports in different languages that may be translations. Nothing is done where all are in one language. */
export function findTranslations(reports: readonly Prepared[]): Translation[] {
  const languages = reports.map(({ witness: { article } }) => article.language.slice(0, 2).toLowerCase());
  const known = [...reports.keys()].filter((r) => languages[r] !== 'un' && reports[r]!.words.length > 0);
  if (new Set(known.map((r) => languages[r])).size < 2) return [];
  const anchors = new Map(known.map((r) => [r, anchorsOf(reports[r]!)]));
  const compared = candidates(known, languages, anchors).map(([a, b]) => {
    const { signs, pairs } = translationSigns(anchors.get(a)!, anchors.get(b)!);
    const shared = signs.chained * Math.max(1, Math.min(anchors.get(a)!.total, anchors.get(b)!.total));
    return { a, b, pairs, shared, odds: translationOdds(signs) };
  });
  // The best odds of each report in each other language.
  const best = new Map<string, number>();
  const side = (r: number, other: number): string => `${r} ${languages[other]}`;
  for (const { a, b, odds } of compared)
    for (const key of [side(a, b), side(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, odds));
  return compared.flatMap(({ a, b, pairs, shared, odds }) => {
    // A report has one text behind it: what is far less like it than another in that language is another report of the event.
    const rival = Math.max(best.get(side(a, b))!, best.get(side(b, a))!);
    const own = odds * Math.min(1, (RIVAL * odds) / rival);
    const chance = own / (1 + own);
    if (chance < LEAST) return [];
    return { a, b, chance, shared, sentences: joinedSentences(reports[a]!, anchors.get(a)!, anchors.get(b)!, pairs) };
  });
}

function candidates(
  reports: readonly number[],
  languages: readonly string[],
  anchors: ReadonlyMap<number, Anchors>,
): (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const b of reports) for (const a of reports) if (a < b && languages[a] !== languages[b]) all.push([a, b]);
  if (all.length <= ALL_PAIRS) return all;
  const holders = new Map<number, number[]>();
  for (const r of reports) {
    for (const key of new Set(anchors.get(r)!.keys)) {
      const list = holders.get(key);
      if (list) list.push(r);
      else holders.set(key, [r]);
    }
  }
  const near = new Set<string>();
  for (const r of reports) {
    const shared = new Map<number, number>();
    const own = anchors.get(r)!;
    own.keys.forEach((key, k) => {
      const list = holders.get(key)!;
      if (list.length > COMMON * reports.length + 2) return;
      for (const other of list)
        if (languages[other] !== languages[r]) shared.set(other, (shared.get(other) ?? 0) + own.weight[k]!);
    });
    const worth = ([other, weight]: readonly [number, number]): number =>
      weight / Math.sqrt(anchors.get(other)!.total + 5);
    const order = [...shared].sort((x, y) => worth(y) - worth(x) || x[0] - y[0]);
    for (const [other] of order.slice(0, NEAREST)) near.add(`${Math.min(r, other)} ${Math.max(r, other)}`);
  }
  return all.filter(([a, b]) => near.has(`${a} ${b}`));
}

function joinedSentences(
  { witness, tokens }: Prepared,
  a: Anchors,
  b: Anchors,
  pairs: readonly (readonly [number, number])[],
): JoinedSentences[] {
  const found = pairs.map(([inA, inB]) => {
    const theirs = new Set(b.keys.subarray(b.from[inB], b.from[inB + 1]));
    const words: string[] = [];
    let weight = 0;
    for (let k = a.from[inA]!; k < a.from[inA + 1]!; k++) {
      if (!theirs.has(a.keys[k]!)) continue;
      weight += a.weight[k]!;
      const token = a.token[k]!;
      words.push(witness.article.text.slice(tokens.start[token], tokens.end[token]));
    }
    return { inA, inB, words, weight };
  });
  found.sort((x, y) => y.weight - x.weight || x.inA - y.inA);
  return found.slice(0, MOST_SENTENCES).map(({ inA, inB, words }) => ({ inA, inB, words }));
}

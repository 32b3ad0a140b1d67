import { kinshipOf } from '../../src/trace/index.ts';
import { jsonLines } from '../data.ts';
import type { Figure, MeasureContext } from '../measure.ts';
import { plainStory } from './report.ts';

export interface ParaphraseRow {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

const START = 40;
const LEAST_WORDS = 5;
const CROSSINGS = [1, 37, 101];

/** Rows in which a rewriting was given in at all: not empty, and not one stopgap given for several passages. */
export function usable(rows: readonly ParaphraseRow[]): ParaphraseRow[] {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
      .slice(0, START / 2);
  const times = Map.groupBy(rows, ({ b }) => key(b));
  return rows.filter(({ b }) => b.trim().split(/\s+/).length >= LEAST_WORDS && times.get(key(b))!.length === 1);
}

/** Rewritings beside other passages than their own: the set has several of some passages. */
export function crossedPairs(rows: readonly ParaphraseRow[]): ParaphraseRow[] {
  return rows.flatMap(({ id, a }, i) =>
    CROSSINGS.map((step) => rows[(i + step) % rows.length]!)
      .filter((other) => other.a.slice(0, START) !== a.slice(0, START))
      .map(({ b }) => ({ id, a, b })),
  );
}

/** Passages and their rewritings, each pair a story of its own, against crossed ones. */
export function measureParaphrases({ data, log }: MeasureContext, weights: Uint8Array): Figure[] {
  const all = jsonLines<ParaphraseRow>(data, 'copies/paraphrases.jsonl');
  const rows = usable(all);
  const score = ({ a, b }: ParaphraseRow): number =>
    kinshipOf(
      plainStory('pair', [
        { id: 'a', text: a },
        { id: 'b', text: b },
      ]),
      { weights },
    );
  const own = rows.map(score);
  const crossed = crossedPairs(rows).map(score);
  const joined = (scores: readonly number[]): number => scores.filter((each) => each >= 0.5).length / scores.length;
  log(
    `${rows.length} of ${all.length} rows have a rewriting; joined by an edge: own ${joined(own).toFixed(3)}, crossed ${joined(crossed).toFixed(4)}`,
  );
  return [
    {
      key: 'paraphrases.auc',
      name: 'paraphrases: derived or crossed with another original, AUC',
      value: areaUnderCurve(own, crossed),
      reach: 0.985,
      note: `${own.length} against ${crossed.length}`,
    },
  ];
}

/** The share of (positive, negative) pairs in which the positive scores higher; ties count half. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  const sorted = [
    ...positive.map((score) => ({ score, own: 1 })),
    ...negative.map((score) => ({ score, own: 0 })),
  ].sort((x, y) => x.score - y.score);
  let sum = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]!.score === sorted[i]!.score) end++;
    for (let k = i; k < end; k++) sum += (sorted[k]!.own * (i + end + 1)) / 2;
    i = end;
  }
  return (sum - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}

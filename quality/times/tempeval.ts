import type { Time } from '../../src/model/reading.ts';
import { findTimes } from '../../src/read/times/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { utf16Offsets } from '../data.ts';

/** A document of the TempEval-3 sets, offsets in code points. */
export interface TimexDocument {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly {
    readonly type: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface TimexScore {
  readonly relaxed: number;
  readonly strict: number;
  readonly value: number;
  readonly type: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Judged {
  readonly document: TimexDocument;
  readonly found: readonly Time[];
  readonly gold: readonly { start: number; end: number; type: string; value: string }[];
}

export function judge(document: TimexDocument): Judged {
  const { text } = document;
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, 'en');
  const found = findTimes({ text, tokens, sentences, language: 'en-US', reference: document.dct });
  const map = utf16Offsets(text);
  const gold = document.timexes.map((t) => ({ ...t, start: map[t.start]!, end: map[t.end]! }));
  return { document, found, gold };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** The gold expression that answers a found one: the exact one, else the first that overlaps and is not taken. */
export function match(judged: Judged): (number | undefined)[] {
  const taken = new Set<number>();
  const partner: (number | undefined)[] = judged.found.map((time) => {
    const k = judged.gold.findIndex((g, i) => !taken.has(i) && g.start === time.start && g.end === time.end);
    if (k < 0) return undefined;
    taken.add(k);
    return k;
  });
  judged.found.forEach((time, i) => {
    if (partner[i] !== undefined) return;
    const k = judged.gold.findIndex((g, j) => !taken.has(j) && overlaps(g, time));
    if (k < 0) return;
    taken.add(k);
    partner[i] = k;
  });
  return partner;
}

/** TempEval-3's measures: F1 of spans that overlap, of exact spans, and of overlapping spans with the right value. */
export function score(documents: readonly TimexDocument[]): TimexScore {
  let found = 0;
  let gold = 0;
  let relaxed = 0;
  let strict = 0;
  let value = 0;
  let type = 0;
  for (const document of documents) {
    const judged = judge(document);
    const partner = match(judged);
    found += judged.found.length;
    gold += judged.gold.length;
    judged.found.forEach((time, i) => {
      const k = partner[i];
      if (k === undefined) return;
      const g = judged.gold[k]!;
      relaxed++;
      if (g.start === time.start && g.end === time.end) strict++;
      if (g.value === time.value) value++;
      if (g.type === time.type) type++;
    });
  }
  const f1 = (hits: number): number => (200 * hits) / (found + gold);
  return {
    relaxed: f1(relaxed),
    strict: f1(strict),
    value: f1(value),
    type: f1(type),
    precision: (100 * relaxed) / found,
    recall: (100 * relaxed) / gold,
  };
}

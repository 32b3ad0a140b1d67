import { TokenFlag } from '../model/tokens.ts';
import { hashPair } from '../text/hash.ts';
import type { Prepared } from './prepared.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the matter stands in so many different sentences, and in two reports. */
const SENTENCES = 3;
const REPORTS = 2;
/** … and in this share of them. */
const SHARE = 0.3;
const TELLING = 0.25;
/** Words that tell this much are enough alone (names, rare words); of others a sentence needs three. */
const STRONG = 0.75;
/** Reports of fewer sentences, or with less of the matter in them, are left as they are. */
const LEAST = 4;
const MATTER = 0.5;
/** With fewer strong words of the matter than this nothing is told by them. */
const ENOUGH = 12;
const MANY = 8;
const ENOUGH_OF_MANY = 4;

/**
 * Marks as asides the sentences that have nothing of the story's matter and stand outside the telling (before its first
 * or behind its last sentence on the matter, or alone between others' headlines): menus, appeals, teasers of other stories.
 * Words of the matter are marked as such in all reports (`key`). Such a sentence stands to the letter in reports that have nothing else in common.
 */
export function markFurniture(reports: readonly Prepared[], vocabulary: Vocabulary): void {
  const key = keyWords(reports, vocabulary);
  const strong = key.map((each, term) => (each === 1 && vocabulary.telling[term]! >= STRONG ? 1 : 0));
  const enough = strong.reduce((sum, each) => sum + each, 0) >= (reports.length >= MANY ? ENOUGH_OF_MANY : ENOUGH);
  reports.forEach((report, r) => {
    const terms = vocabulary.terms[r]!;
    for (let i = 0; i < terms.length; i++) {
      // Dates stand in copyright lines too.
      const isNumber = (report.tokens.flags[report.token[i]!]! & TokenFlag.number) !== 0;
      report.key[i] = !enough ? 1 : isNumber ? 0 : strong[terms[i]!]!;
    }
    const sentences = report.sentenceFrom.length - 1;
    if (sentences < LEAST) return;
    const matter = new Uint8Array(sentences);
    let on = 0;
    for (let s = 0; s < sentences; s++) {
      let found = 0;
      for (let i = report.sentenceFrom[s]!; i < report.sentenceFrom[s + 1]!; i++) {
        const term = vocabulary.terms[r]![i]!;
        if (key[term] === 1) found += vocabulary.telling[term]! >= STRONG ? 3 : 1;
      }
      if (found >= 3) {
        matter[s] = 1;
        on += report.sentenceFrom[s + 1]! - report.sentenceFrom[s]!;
      }
    }
    if (on < MATTER * report.words.length) return;
    const first = matter.indexOf(1);
    const last = matter.lastIndexOf(1);
    for (let s = 0; s < sentences; s++) {
      if (matter[s] === 1) continue;
      const outside = s < first || s > last;
      if (outside) report.aside.fill(1, report.sentenceFrom[s]!, report.sentenceFrom[s + 1]!);
    }
  });
}

/** 1 for the words of the matter: telling ones that stand in several different sentences and more than one report. */
function keyWords(reports: readonly Prepared[], vocabulary: Vocabulary): Uint8Array {
  const counts = new Uint32Array(vocabulary.size);
  const last = new Int32Array(vocabulary.size).fill(-1);
  const seen = new Set<number>();
  let number = 0;
  reports.forEach((report, r) => {
    const terms = vocabulary.terms[r]!;
    for (let s = 0; s + 1 < report.sentenceFrom.length; s++) {
      const from = report.sentenceFrom[s]!;
      const to = report.sentenceFrom[s + 1]!;
      let hash = to - from;
      for (let i = from; i < to; i++) hash = hashPair(hash, report.words[i]!);
      if (seen.has(hash)) continue;
      seen.add(hash);
      number++;
      for (let i = from; i < to; i++) {
        const term = terms[i]!;
        if (last[term] === number) continue;
        last[term] = number;
        counts[term]!++;
      }
    }
  });
  const needed = Math.min(reports.length, Math.max(REPORTS, SHARE * reports.length));
  return Uint8Array.from(counts, (count, term) =>
    count >= SENTENCES && vocabulary.reports[term]! >= needed && vocabulary.telling[term]! >= TELLING ? 1 : 0,
  );
}

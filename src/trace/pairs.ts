import { type GramIndex, indexGrams } from '../structures/common-runs.ts';
import { winnow } from '../structures/winnow.ts';
import { type Alikeness, alikeness, close, layOpen, type Telling, tellingOf } from './alike.ts';
import { RUN, type SharedPassage, sharedPassages } from './passages.ts';
import type { Prepared } from './prepared.ts';
import { findTranslations, type Translation } from './translations/find.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Fingerprints of so many words in a row, the smallest of so many. */
const GRAM = 5;
const WINDOW = 4;
/** A fingerprint that stands in more reports than this tells nothing (boilerplate of a feed, a wire that all have). */
const MOST_HOLDERS = 400;
/** In stories of more reports only the nearest of each are compared sentence by sentence. */
const ALL_PAIRS = 40;
const NEAREST = 10;

/** What two reports have in common, as seen from either. */
export interface Pair {
  /** Indices of the reports; `a` < `b`. */
  readonly a: number;
  readonly b: number;
  readonly passages: readonly SharedPassage[];
  /** How much of `a`'s sentences `b` says, and the other way round; absent where only fingerprints were compared. */
  readonly aInB?: Alikeness;
  readonly bInA?: Alikeness;
  /** Where the two are in different languages and may be one text. */
  readonly translation?: Translation;
}

export interface Comparison {
  readonly reports: readonly Prepared[];
  readonly vocabulary: Vocabulary;
  readonly tellings: readonly Telling[];
  readonly pairs: readonly Pair[];
  /** `alike[c].get(p)`: how much of c's sentences p says. */
  readonly alike: readonly ReadonlyMap<number, Alikeness>[];
}

export function comparePairs(reports: readonly Prepared[], vocabulary: Vocabulary): Comparison {
  const weights = weightsOf(vocabulary, reports.length);
  const tellings = reports.map((report, r) => tellingOf(report, vocabulary.terms[r]!, weights));
  const near = reports.length <= ALL_PAIRS ? undefined : nearestOf(tellings, vocabulary, weights);
  const alike: Map<number, Alikeness>[] = reports.map(() => new Map());
  const heads = new Int32Array(vocabulary.size).fill(-1);
  for (let p = 0; p < reports.length; p++) {
    const children = near === undefined ? reports.keys() : near[p]!;
    const open = layOpen(tellings[p]!, heads);
    for (const c of children) {
      if (c !== p) alike[c]!.set(p, alikeness(tellings[c]!, open, vocabulary, weights));
    }
    close(tellings[p]!, heads);
  }
  return { reports, vocabulary, tellings, alike, pairs: pairsOf(reports, alike) };
}

/** A word weighs what it tells, and less the more reports of the story have it: facts that all have prove nothing. */
function weightsOf(vocabulary: Vocabulary, reports: number): Float32Array {
  const whole = Math.log(reports + 1);
  return vocabulary.telling.map(
    (telling, t) => telling * (0.25 + Math.log((reports + 1) / vocabulary.reports[t]!) / whole),
  );
}

/** For each report those that share most of its telling words, either way round. */
function nearestOf(tellings: readonly Telling[], vocabulary: Vocabulary, weights: Float32Array): Set<number>[] {
  const holders: number[][] = Array.from({ length: vocabulary.size }, () => []);
  const distinct = tellings.map(({ words }) => new Set(words));
  distinct.forEach((words, r) => {
    for (const term of words) holders[term]!.push(r);
  });
  const near: Set<number>[] = tellings.map(() => new Set());
  const shared = new Float32Array(tellings.length);
  distinct.forEach((words, r) => {
    shared.fill(0);
    for (const term of words) {
      const list = holders[term]!;
      if (list.length > tellings.length * 0.3 + 2) continue;
      for (const other of list) shared[other]! += weights[term]!;
    }
    shared[r] = 0;
    for (let other = 0; other < shared.length; other++) shared[other]! /= Math.sqrt(tellings[other]!.total + 20);
    const order = [...shared.keys()].filter((other) => shared[other]! > 0);
    order.sort((x, y) => shared[y]! - shared[x]! || x - y);
    for (const other of order.slice(0, NEAREST)) {
      near[r]!.add(other);
      near[other]!.add(r);
    }
  });
  return near;
}

function pairsOf(reports: readonly Prepared[], alike: readonly Map<number, Alikeness>[]): Pair[] {
  const indexes: GramIndex[] = reports.map((report) => indexGrams(report.words, RUN));
  const pairs: Pair[] = [];
  const candidates = fingerprintCandidates(reports);
  const translations = new Map(findTranslations(reports).map((each) => [`${each.a} ${each.b}`, each]));
  for (let b = 0; b < reports.length; b++) {
    for (let a = 0; a < b; a++) {
      const aInB = alike[a]!.get(b);
      const bInA = alike[b]!.get(a);
      const touched = candidates[b]!.has(a);
      const translation = translations.size === 0 ? undefined : translations.get(`${a} ${b}`);
      if (!touched && aInB === undefined && translation === undefined) continue;
      const passages = touched ? sharedPassages(reports[a]!, indexes[a]!, reports[b]!, indexes[b]!) : [];
      pairs.push({
        a,
        b,
        passages,
        ...(aInB === undefined ? {} : { aInB }),
        ...(bInA === undefined ? {} : { bInA }),
        ...(translation === undefined ? {} : { translation }),
      });
    }
  }
  return pairs;
}

/** For each report the earlier ones that share a fingerprint with it. */
function fingerprintCandidates(reports: readonly Prepared[]): Set<number>[] {
  const holders = new Map<number, number[]>();
  return reports.map((report, r) => {
    const touched = new Set<number>();
    for (const hash of new Set(winnow(report.words, GRAM, WINDOW).hash)) {
      const list = holders.get(hash);
      if (list === undefined) holders.set(hash, [r]);
      else {
        if (list.length <= MOST_HOLDERS) for (const other of list) touched.add(other);
        list.push(r);
      }
    }
    return touched;
  });
}

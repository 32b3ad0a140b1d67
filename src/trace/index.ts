import type { Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';
import { nearWordsOf } from '../text/near-words.ts';
import { leadersOf } from './bundles.ts';
import { markCommonSpeech } from './common-speech.ts';
import { bearingsOf } from './direction.ts';
import { dispatchesOf, ownTextsFirst } from './dispatches.ts';
import { markFurniture } from './furniture.ts';
import { joinHalves } from './join-halves.ts';
import { kinships, relatedOf } from './kinship.ts';
import { lineageOf } from './lineage-of.ts';
import { linksOf } from './links.ts';
import { attachLoners } from './loners.ts';
import { lostParents } from './lost-parents.ts';
import { machineSigns } from './machine-signs.ts';
import { comparePairs } from './pairs.ts';
import { parentScores } from './parent-scores.ts';
import { PARENT_WEIGHTS } from './parent-weights.ts';
import { type Parentage, parentageOf } from './parentage.ts';
import { prepare } from './prepared.ts';
import { throughOneTranslation } from './shared-translations.ts';
import { creditedReports, sourcesOf } from './sources.ts';
import { treeOf } from './tree.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface TraceOptions {
  /** `models/trace.bin`. Without it, sentences are compared by equal words and word stems alone. */
  readonly weights?: Uint8Array;
}

/**
 * The family tree of a story's reports: which came from which and by what evidence, the unseen sources behind them, the
 * occasions that several heard, and how many origins there are. Throws a RangeError where `weights` are of another format.
 */
export function traceStory(story: Story, options: TraceOptions = {}): Lineage {
  const all = story.witnesses.map(prepare);
  const leader = leadersOf(all);
  const distinct = [...all.keys()].filter((r) => leader[r] === r);
  const reports = distinct.map((r) => all[r]!);
  const vocabulary = vocabularyOf(reports, options.weights && nearWordsOf(options.weights));
  markFurniture(reports, vocabulary);
  markCommonSpeech(reports);
  const comparison = comparePairs(reports, vocabulary);
  const kin = throughOneTranslation(comparison, kinships(comparison));
  const related = relatedOf(comparison, kin);
  const signs = machineSigns(comparison, related);
  const sources = sourcesOf(reports);
  const links = linksOf(reports);
  const bearings = bearingsOf(
    comparison,
    kin,
    creditedReports(reports, sources, links),
    signs.map(({ length }) => length),
  );
  const parentage = parentageOf(comparison, related, bearings);
  const dispatches = dispatchesOf(comparison, related, sources);
  const scores = parentScores(parentage, PARENT_WEIGHTS);
  ownTextsFirst(related, dispatches, scores);
  const branching = treeOf(comparison, related, scores, sources, dispatches, parentage.firm.revisions);
  const { tree } = branching;
  const lost = lostParents(comparison, related, branching, signs);
  const siblings = lost.map(({ children }) => children);
  attachLoners(comparison, related, branching, siblings);
  joinHalves(comparison, related, branching, siblings);
  return lineageOf({
    all,
    leader,
    distinct,
    comparison,
    kin,
    related,
    scores: branching.scores,
    signs,
    sources,
    dispatches,
    tree,
    chances: branching.chances,
    parentage,
    links,
    lost,
  });
}

/** The candidates for the parent of each report, with their signs; for fitting their weights. */
export function parentageOfStory(story: Story, options: TraceOptions = {}): Parentage {
  const reports = story.witnesses.map(prepare);
  const vocabulary = vocabularyOf(reports, options.weights && nearWordsOf(options.weights));
  markFurniture(reports, vocabulary);
  markCommonSpeech(reports);
  const comparison = comparePairs(reports, vocabulary);
  const kin = throughOneTranslation(comparison, kinships(comparison));
  const related = relatedOf(comparison, kin);
  const signs = machineSigns(comparison, related).map(({ length }) => length);
  const bearings = bearingsOf(comparison, kin, creditedReports(reports, sourcesOf(reports), linksOf(reports)), signs);
  return parentageOf(comparison, related, bearings);
}

/** How likely it is that of a story's reports any two have one text behind them, 0–1; for measures of pairs. */
export function kinshipOf(story: Story, options: TraceOptions = {}): number {
  const reports = story.witnesses.map(prepare);
  const vocabulary = vocabularyOf(reports, options.weights && nearWordsOf(options.weights));
  markFurniture(reports, vocabulary);
  markCommonSpeech(reports);
  return kinships(comparePairs(reports, vocabulary)).reduce((most, { derived }) => Math.max(most, derived), 0);
}

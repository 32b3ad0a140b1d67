import type { EdgeKind } from '../model/lineage.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';

/** Share of a child's words from which it is a copy of the whole, and to which it is an excerpt set into another text. */
const WHOLE = 0.6;
/** Share of what a child tells that must be said by the parent for a rewrite of the whole. */
const RETOLD = 0.5;
/** Where so much of what is covered stands there to the letter, nothing was rewritten. */
const FAITHFUL = 0.8;
/** A child that has less than this of its parent is an excerpt, though all of it be from there. */
const PIECE = 0.3;

/** How `child` (one of the pair) came from the other; `revised` where it is known to be a later text of the same report. */
export function edgeKind(
  comparison: Comparison,
  kinship: Kinship,
  child: number,
  credited: boolean,
  revised = false,
): EdgeKind {
  const { pair } = kinship;
  const isA = pair.a === child;
  const own = comparison.reports[child]!;
  const other = comparison.reports[isA ? pair.b : pair.a]!;
  const url = own.witness.article.url;
  if (revised || (url && url === other.witness.article.url)) return 'revision';
  const language = own.witness.article.language.slice(0, 2);
  const parentLanguage = other.witness.article.language.slice(0, 2);
  if (language !== parentLanguage && language !== 'un' && parentLanguage !== 'un') return 'translation';
  const verbatim = copiedShare(comparison, kinship, child);
  const covered = Math.max(verbatim, isA ? kinship.aCovered : kinship.bCovered);
  const told = covered >= RETOLD && (kinship.paraphrase >= 0.5 || verbatim >= 0.25);
  if (verbatim >= WHOLE || (told && verbatim >= FAITHFUL * covered)) {
    const piece = copiedShare(comparison, kinship, isA ? pair.b : pair.a) < PIECE;
    return piece || verbatim < RETOLD ? 'excerpt' : credited ? 'reprint' : 'copy';
  }
  return told || kinship.paraphrase > kinship.verbatim ? 'rewrite' : 'excerpt';
}

/** Share of a child's words that stand in passages with the other; what was cut before comparing counts as its own. */
export function copiedShare({ reports }: Comparison, { pair }: Kinship, child: number): number {
  let same = 0;
  for (const passage of pair.passages) same += passage.same;
  return Math.min(1, same / Math.max(1, reports[child]!.whole.length));
}

import type { EdgeKind } from '../model/lineage.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';

/** Share of a child's words from which it is a copy of the whole, and to which it is an excerpt set into another text. */
const WHOLE = 0.6;
/** Share of what a child tells that must be said by the parent for a rewrite of the whole. */
const RETOLD = 0.5;

/** How `child` (one of the pair) came from the other. */
export function edgeKind(comparison: Comparison, kinship: Kinship, child: number, credited: boolean): EdgeKind {
  const { pair } = kinship;
  const isA = pair.a === child;
  const own = comparison.reports[child]!;
  const other = comparison.reports[isA ? pair.b : pair.a]!;
  const url = own.witness.article.url;
  if (url !== undefined && url === other.witness.article.url) return 'revision';
  const language = own.witness.article.language.slice(0, 2);
  const parentLanguage = other.witness.article.language.slice(0, 2);
  if (language !== parentLanguage && language !== 'un' && parentLanguage !== 'un') return 'translation';
  const verbatim = copiedShare(comparison, kinship, child);
  if (verbatim >= WHOLE) return credited ? 'reprint' : 'copy';
  const covered = isA ? kinship.aCovered : kinship.bCovered;
  if (covered >= RETOLD && (kinship.paraphrase >= 0.5 || verbatim >= 0.25)) return 'rewrite';
  return kinship.paraphrase > kinship.verbatim ? 'rewrite' : 'excerpt';
}

/** Share of a child's words that stand in passages with the other. */
export function copiedShare({ reports }: Comparison, { pair }: Kinship, child: number): number {
  let same = 0;
  for (const passage of pair.passages) same += passage.same;
  return Math.min(1, same / Math.max(1, reports[child]!.words.length));
}

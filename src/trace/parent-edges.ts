import { nodeId } from '../model/ids.ts';
import type { Evidence } from '../model/lineage.ts';
import type { Drawing, Traced } from './drawing.ts';
import { edgeConfidence } from './edge-confidence.ts';
import { pairEvidence, sharedErrors } from './edge-evidence.ts';
import { edgeKind } from './edge-kind.ts';
import { edgeReason } from './edge-reason.ts';
import type { Kinship } from './kinship.ts';
import type { Candidate } from './parent-signs.ts';
import { PARENT_WEIGHTS } from './parent-weights.ts';
import type { Parent } from './parents.ts';
import { creditEvidence, isFrom } from './sources.ts';

type SeenParent = Extract<Parent, { kind: 'report' }>;

/** Draws the edges between reports. `together`: how sure the kinships are by which reports have one origin. */
export function drawParents(drawing: Drawing, traced: Traced, together: ReadonlyMap<Kinship, number>): void {
  const { related, tree, chances, parentage, comparison } = traced;
  const chanceOf = ({ kinship, parent }: Candidate): number =>
    related[kinship]!.pair.a === parent ? chances.forth[kinship]! : chances.back[kinship]!;
  tree.forEach((parents, child) => {
    const splice = parents.filter(({ kind }) => kind === 'report').length > 1;
    for (const parent of parents) {
      if (parent.kind !== 'report') continue;
      const kind = kindOf(traced, parent, child);
      const evidence = evidenceOf(traced, parent, child, kind);
      if (evidence.length === 0) continue;
      drawing.edges.push({
        from: nodeId(drawing.idOf(parent.report)),
        to: nodeId(drawing.idOf(child)),
        kind: splice && kind !== 'copy' && kind !== 'reprint' && kind !== 'revision' ? 'splice' : kind,
        confidence: edgeConfidence(parent, parent !== parents[0], together.get(parent.kinship)),
        evidence: evidence as [Evidence, ...Evidence[]],
        why: edgeReason(comparison, parentage, PARENT_WEIGHTS, chanceOf, child, parent.report, ruleOf(parent, parents)),
      });
    }
  });
}

function kindOf(
  { comparison, related, sources, parentage }: Traced,
  { report, kinship }: SeenParent,
  child: number,
): ReturnType<typeof edgeKind> {
  const parent = comparison.reports[report]!;
  const credited = sources.some(
    (source) => isFrom(parent, source) && source.credits.some((credit) => credit.report === child),
  );
  const way = parentage.firm.revisions.get(related.indexOf(kinship)) ?? 0;
  const revised = way !== 0 && way > 0 === (kinship.pair.b === child);
  return edgeKind(comparison, kinship, child, credited, revised);
}

function evidenceOf(
  { comparison, signs, sources, parentage, links }: Traced,
  { report, kinship }: SeenParent,
  child: number,
  kind: ReturnType<typeof edgeKind>,
): Evidence[] {
  const { reports } = comparison;
  const evidence = pairEvidence(comparison, kinship, child);
  evidence.push(...sharedErrors(comparison, kinship, child, parentage.slips));
  const link = links[child]!.get(report);
  if (link !== undefined) evidence.unshift(link);
  // One quotation in other words may have been said or written down so; several signs are a machine's.
  if (kind === 'rewrite' && signs[child]!.length > 1) evidence.push(...signs[child]!.slice(0, 4));
  for (const source of sources) {
    const own = source.credits.find((credit) => credit.report === child);
    if (own !== undefined && isFrom(reports[report]!, source))
      evidence.unshift(creditEvidence(reports[child]!, own.credit, `credits ${source.name}`));
  }
  return evidence;
}

const ruleOf = (parent: SeenParent, parents: readonly Parent[]): 'parent' | 'further' | 'kin' =>
  parent !== parents[0] ? 'further' : parent.chosen ? 'parent' : 'kin';

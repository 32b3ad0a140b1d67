import { nodeId } from '../model/ids.ts';
import type { Evidence, LineageEdge, Origins } from '../model/lineage.ts';
import { UnionFind } from '../structures/union-find.ts';
import type { Drawing, Traced } from './drawing.ts';
import { pairEvidence } from './edge-evidence.ts';
import { edgeKind } from './edge-kind.ts';
import type { KinJoin } from './kin-joins.ts';
import { earlier, whenOf } from './moments.ts';

/** What joins two trees says little of who had it from whom. */
const MOST = 0.5;

/**
 * Edges for kinships that make certain reports one origin though the tree leaves them in two trees, since each credits a
 * source of its own: what is counted as one is drawn as one. From the likelier parent, or the earlier one.
 */
export function certainKin(
  { nodes, edges, idOf }: Drawing,
  { comparison, related, scores, tree }: Traced,
  joins: readonly KinJoin[],
  { highGroup }: Origins,
): LineageEdge[] {
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const trees = new UnionFind();
  for (let i = 0; i < nodes.length; i++) trees.add();
  for (const { from, to } of edges) trees.union(place.get(from)!, place.get(to)!);
  /** Whether nothing but a source that it credits is a report's parent. */
  const credited = (report: number): boolean =>
    tree[report]!.length > 0 && tree[report]!.every(({ kind }) => kind === 'source');
  const found: LineageEdge[] = [];
  for (const { a, b, confidence, kinship } of [...joins].sort((x, y) => y.confidence - x.confidence)) {
    if (!credited(a) || !credited(b)) continue;
    if (confidence < MOST || highGroup.get(idOf(a)) !== highGroup.get(idOf(b))) continue;
    const [inA, inB] = [place.get(nodeId(idOf(a)))!, place.get(nodeId(idOf(b)))!];
    if (trees.find(inA) === trees.find(inB)) continue;
    const k = related.indexOf(kinship);
    const way =
      k >= 0
        ? scores.forth[k]! - scores.back[k]!
        : earlier(whenOf(comparison.reports[a]!.witness.article), whenOf(comparison.reports[b]!.witness.article));
    const [parent, child] = way >= 0 ? [a, b] : [b, a];
    const evidence = pairEvidence(comparison, kinship, child);
    if (evidence.length === 0) continue;
    trees.union(inA, inB);
    found.push({
      from: nodeId(idOf(parent)),
      to: nodeId(idOf(child)),
      kind: edgeKind(comparison, kinship, child, false),
      confidence: Math.round(1000 * Math.min(MOST, confidence)) / 1000,
      evidence: evidence as [Evidence, ...Evidence[]],
      why: { rule: 'kin', signs: [] },
    });
  }
  return found;
}

import type { BriefLineage } from '../model/brief.ts';

type Node = BriefLineage['nodes'][number];
type Edge = BriefLineage['edges'][number];

/** A node under its surest parent, with the edges that lead to it from elsewhere. */
export interface Twig {
  readonly node: Node;
  readonly edge?: Edge;
  readonly others: readonly Edge[];
  readonly depth: number;
  /** For each ancestor below the root and the node itself: whether it is the last of its siblings. */
  readonly last: readonly boolean[];
}

/** The tree as rows from above to below, children under their surest parent; loops are cut, every node stands once. */
export function forest(lineage: BriefLineage): Twig[] {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  const parents = new Map<string, Edge[]>();
  for (const edge of lineage.edges) {
    if (!nodes.has(edge.from) || !nodes.has(edge.to) || edge.from === edge.to) continue;
    const known = parents.get(edge.to);
    if (known) known.push(edge);
    else parents.set(edge.to, [edge]);
  }
  const children = new Map<string, string[]>();
  for (const [child, edges] of parents) {
    edges.sort((a, b) => b.confidence - a.confidence);
    const surest = edges[0]!.from;
    const siblings = children.get(surest);
    if (siblings) siblings.push(child);
    else children.set(surest, [child]);
  }
  const rows: Twig[] = [];
  const seen = new Set<string>();
  const grow = (root: string): void => {
    const stack: { id: string; last: boolean[] }[] = [{ id: root, last: [] }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const node = nodes.get(next.id);
      if (!node || seen.has(next.id)) continue;
      seen.add(next.id);
      const [edge, ...others] = parents.get(next.id) ?? [];
      const depth = next.last.length;
      rows.push(
        edge && depth > 0
          ? { node, edge, others, depth, last: next.last }
          : { node, others: edge ? [edge, ...others] : [], depth, last: next.last },
      );
      const under = (children.get(next.id) ?? []).filter((id) => !seen.has(id));
      const { last } = next;
      under.forEach((_, index) => {
        stack.push({ id: under[under.length - 1 - index]!, last: [...last, index === 0] });
      });
    }
  };
  for (const node of lineage.nodes) if (!parents.has(node.id)) grow(node.id);
  for (const node of lineage.nodes) grow(node.id);
  return rows;
}

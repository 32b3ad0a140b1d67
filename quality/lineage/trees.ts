import type { Lineage } from '../../src/model/lineage.ts';

/** Which articles stand in one tree of a lineage: a number for each, equal where edges join them (through unseen nodes too). */
export function treeNumbers(lineage: Lineage): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let at = node;
    for (;;) {
      const up = parent.get(at);
      if (up === undefined || up === at) return at;
      at = up;
    }
  };
  for (const { id } of lineage.nodes) parent.set(id, id);
  for (const { from, to } of lineage.edges) {
    const a = find(from);
    const b = find(to);
    const [first, second] = [a, b].sort();
    if (first !== undefined && second !== undefined && first !== second) parent.set(second, first);
  }
  return new Map([...parent.keys()].map((node) => [node, find(node)]));
}

/** Directed edges as parallel arrays: `from[i]` → `to[i]` with `weight[i]`. */
export interface WeightedEdges {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
}

/**
 * The maximum spanning arborescence from `root` (Chu & Liu 1965, Edmonds 1967): for each node the index of the edge that
 * enters it, -1 for the root and for nodes that no edge reaches. Of equal weights the earlier edge. O(nodes × edges) at
 * worst, each round of contractions being linear.
 */
export function maximumArborescence(nodes: number, root: number, edges: WeightedEdges): Int32Array {
  const count = edges.from.length;
  let current: Edge[] = [];
  for (let i = 0; i < count; i++) {
    const from = edges.from[i]!;
    const to = edges.to[i]!;
    if (from !== to && to !== root) current.push({ from, to, weight: edges.weight[i]!, edge: i });
  }
  const chosen = new Int32Array(nodes).fill(-1);
  for (const edge of solve(nodes, root, current)) chosen[edges.to[edge]!] = edge;
  current = [];
  return chosen;
}

interface Edge {
  from: number;
  to: number;
  weight: number;
  /** Index of the original edge. */
  edge: number;
  /** In a contracted graph: the edge of the graph before. */
  inner?: Edge;
}

function solve(nodes: number, root: number, edges: readonly Edge[]): number[] {
  const best: (Edge | undefined)[] = new Array(nodes).fill(undefined);
  for (const edge of edges) {
    const known = best[edge.to];
    if (known === undefined || edge.weight > known.weight) best[edge.to] = edge;
  }
  const { component, cycles, count } = contract(nodes, root, best);
  if (cycles === 0) return best.flatMap((edge, node) => (edge !== undefined && node !== root ? [edge.edge] : []));

  const outer: Edge[] = [];
  for (const edge of edges) {
    const from = component[edge.from]!;
    const to = component[edge.to]!;
    if (from === to) continue;
    // Entering a cycle costs the cycle's own edge into that node.
    const given = to < cycles ? best[edge.to]!.weight : 0;
    outer.push({ from, to, weight: edge.weight - given, edge: edge.edge, inner: edge });
  }
  const kept = new Set(solve(count, component[root]!, outer));
  // Where an edge enters a cycle, the cycle's edge into that node gives way; all others of the cycle stay.
  const entered = new Set<number>();
  const result: number[] = [];
  for (const edge of outer) {
    if (!kept.has(edge.edge)) continue;
    result.push(edge.edge);
    entered.add(edge.inner!.to);
  }
  for (let node = 0; node < nodes; node++) {
    if (component[node]! < cycles && !entered.has(node)) result.push(best[node]!.edge);
  }
  return result;
}

/** Cycles of the best edges become nodes 0…cycles-1, all others follow. */
function contract(
  nodes: number,
  root: number,
  best: readonly (Edge | undefined)[],
): { component: Int32Array; cycles: number; count: number } {
  const component = new Int32Array(nodes).fill(-1);
  const seen = new Int32Array(nodes).fill(-1);
  let cycles = 0;
  for (let start = 0; start < nodes; start++) {
    let node = start;
    while (node !== root && seen[node] === -1 && best[node] !== undefined) {
      seen[node] = start;
      node = best[node]!.from;
    }
    if (node === root || seen[node] !== start || component[node] !== -1) continue;
    for (let member = node; component[member] === -1; member = best[member]!.from) component[member] = cycles;
    cycles++;
  }
  let count = cycles;
  for (let node = 0; node < nodes; node++) if (component[node] === -1) component[node] = count++;
  return { component, cycles, count };
}

/**
 * Chances of the edges of a random spanning arborescence whose probability is proportional to the product of its edges'
 * weights, by the matrix-tree theorem (Tutte 1948; Koo, Globerson, Carreras & Collins 2007). Nodes are 0…nodes-1, and a root
 * beside them: `root[n]` is the logarithm of the weight of its edge to `n`, `weight[e]` that of `from[e]` → `to[e]`.
 * Cubic in the nodes.
 */
export function treeMarginals(
  nodes: number,
  root: ArrayLike<number>,
  edges: { readonly from: ArrayLike<number>; readonly to: ArrayLike<number>; readonly weight: ArrayLike<number> },
): { readonly root: Float64Array; readonly edge: Float64Array } {
  // Scaling all edges into a node changes nothing: the greatest of them counts 1.
  const most = Float64Array.from(root as ArrayLike<number>);
  const count = edges.from.length;
  for (let e = 0; e < count; e++) most[edges.to[e]!] = Math.max(most[edges.to[e]!]!, edges.weight[e]!);
  const strength = (logarithm: number, node: number): number => Math.exp(Math.max(-30, logarithm - most[node]!));
  const laplacian = new Float64Array(nodes * nodes);
  for (let n = 0; n < nodes; n++) laplacian[n * nodes + n] = strength(root[n]!, n);
  for (let e = 0; e < count; e++) {
    const [from, to] = [edges.from[e]!, edges.to[e]!];
    if (from === to) continue;
    const w = strength(edges.weight[e]!, to);
    laplacian[to * nodes + to]! += w;
    laplacian[from * nodes + to]! -= w;
  }
  const inverse = inverted(laplacian, nodes);
  const clip = (p: number): number => Math.max(0, Math.min(1, p));
  return {
    root: Float64Array.from({ length: nodes }, (_, n) => clip(strength(root[n]!, n) * inverse[n * nodes + n]!)),
    edge: Float64Array.from({ length: count }, (_, e) => {
      const [from, to] = [edges.from[e]!, edges.to[e]!];
      if (from === to) return 0;
      return clip(strength(edges.weight[e]!, to) * (inverse[to * nodes + to]! - inverse[to * nodes + from]!));
    }),
  };
}

/** Gauss-Jordan with partial pivoting; a pivot of nought is taken for a tiny one. */
function inverted(matrix: Float64Array, n: number): Float64Array {
  const left = Float64Array.from(matrix);
  const right = new Float64Array(n * n);
  for (let i = 0; i < n; i++) right[i * n + i] = 1;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++)
      if (Math.abs(left[r * n + column]!) > Math.abs(left[pivot * n + column]!)) pivot = r;
    if (pivot !== column) {
      for (let k = 0; k < n; k++) {
        [left[column * n + k], left[pivot * n + k]] = [left[pivot * n + k]!, left[column * n + k]!];
        [right[column * n + k], right[pivot * n + k]] = [right[pivot * n + k]!, right[column * n + k]!];
      }
    }
    const by = 1 / (left[column * n + column]! || 1e-12);
    for (let k = 0; k < n; k++) {
      left[column * n + k]! *= by;
      right[column * n + k]! *= by;
    }
    for (let r = 0; r < n; r++) {
      const factor = left[r * n + column]!;
      if (r === column || factor === 0) continue;
      for (let k = 0; k < n; k++) {
        left[r * n + k]! -= factor * left[column * n + k]!;
        right[r * n + k]! -= factor * right[column * n + k]!;
      }
    }
  }
  return right;
}

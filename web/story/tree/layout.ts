import { scaleLinear } from 'd3-scale';
import type { BriefLineage } from '../../../src/model/brief.ts';

export type Node = BriefLineage['nodes'][number];
export type Edge = BriefLineage['edges'][number];

export interface Placed {
  readonly node: Node;
  readonly row: number;
  /** 0–1 from left (early) to right (late). */
  readonly x: number;
  readonly dated: boolean;
  /** Edges by which it descends, the surest first. */
  readonly parents: readonly Edge[];
}

export interface Layout {
  readonly rows: readonly Placed[];
  readonly byId: ReadonlyMap<string, Placed>;
  /** Places of days on the axis, 0–1. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Milliseconds of a full ISO date, NaN for one without year or day. */
export function instant(value: string | undefined): number {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}/.test(value)) return Number.NaN;
  const zoned = /T/.test(value) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? `${value}Z` : value;
  return Date.parse(zoned);
}

/** Roots that are only a second parent stand beside the tree into which they lead. */
function besideTrees(
  roots: readonly string[],
  parents: ReadonlyMap<string, Edge[]>,
  children: ReadonlyMap<string, string[]>,
) {
  const beside = new Map<string, string[]>();
  const trees: string[] = [];
  const under = new Map<string, string>();
  for (const [child, edges] of parents) for (const edge of edges.slice(1)) under.set(edge.from, child);
  for (const root of roots) {
    let at = children.has(root) ? undefined : under.get(root);
    if (at === undefined) {
      trees.push(root);
      continue;
    }
    for (let steps = 0; steps < roots.length + parents.size; steps += 1) {
      const up: string | undefined = parents.get(at)?.[0]?.from;
      if (up === undefined) break;
      at = up;
    }
    const known = beside.get(at);
    if (known) known.push(root);
    else beside.set(at, [root]);
  }
  return { beside, trees };
}

/** Parents before children, the children of one parent by time; a loop in the edges is cut where it would close. */
function inOrder(lineage: BriefLineage, time: (id: string) => number): { node: Node; parents: Edge[] }[] {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  const parents = new Map<string, Edge[]>();
  const children = new Map<string, string[]>();
  for (const edge of lineage.edges) {
    if (!nodes.has(edge.from) || !nodes.has(edge.to) || edge.from === edge.to) continue;
    const known = parents.get(edge.to);
    if (known) known.push(edge);
    else parents.set(edge.to, [edge]);
  }
  for (const [child, edges] of parents) {
    edges.sort((a, b) => b.confidence - a.confidence);
    const first = edges[0]!.from;
    const siblings = children.get(first);
    if (siblings) siblings.push(child);
    else children.set(first, [child]);
  }
  const earliest = new Map<string, number>();
  const earliestUnder = (id: string, path: Set<string>): number => {
    const known = earliest.get(id);
    if (known !== undefined) return known;
    if (path.has(id)) return Number.POSITIVE_INFINITY;
    path.add(id);
    let least = time(id);
    if (Number.isNaN(least)) least = Number.POSITIVE_INFINITY;
    for (const child of children.get(id) ?? []) least = Math.min(least, earliestUnder(child, path));
    path.delete(id);
    earliest.set(id, least);
    return least;
  };
  const byTime = (a: string, b: string) => {
    const [first, second] = [earliestUnder(a, new Set()), earliestUnder(b, new Set())];
    return first === second ? 0 : first - second;
  };
  const rows: { node: Node; parents: Edge[] }[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const stack = [id];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const node = nodes.get(next);
      if (!node || seen.has(next)) continue;
      seen.add(next);
      rows.push({ node, parents: parents.get(next) ?? [] });
      stack.push(...[...(children.get(next) ?? [])].sort(byTime).reverse());
    }
  };
  const roots = lineage.nodes.filter((node) => !parents.has(node.id)).map((node) => node.id);
  const { beside, trees } = besideTrees(roots, parents, children);
  for (const root of trees.sort(byTime)) {
    for (const other of beside.get(root) ?? []) visit(other);
    visit(root);
  }
  for (const node of lineage.nodes) visit(node.id);
  return rows;
}

const DAY = 86_400_000;
const STEP = 0.3;

/** What has no date stands left of its earliest child, else right of its parent, else where most stand. */
function placeUndated(
  ordered: readonly { node: Node; parents: Edge[] }[],
  edges: readonly Edge[],
  x: Map<string, number>,
): void {
  const under = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = under.get(from);
    if (known) known.push(to);
    else under.set(from, [to]);
  }
  const leftOfChildren = () => {
    for (const { node } of ordered.toReversed()) {
      if (x.has(node.id)) continue;
      const places = (under.get(node.id) ?? []).map((id) => x.get(id)).filter((at) => at !== undefined);
      if (places.length > 0) x.set(node.id, Math.max(0.04, Math.min(...places) - STEP));
    }
  };
  const rightOfParents = () => {
    for (const { node, parents } of ordered) {
      const above = parents[0] === undefined ? undefined : x.get(parents[0].from);
      if (!x.has(node.id) && above !== undefined) x.set(node.id, Math.min(0.96, above + STEP));
    }
  };
  leftOfChildren();
  rightOfParents();
  for (const { node, parents } of ordered) {
    if (!x.has(node.id) && (node.kind === 'article' || parents.length > 0)) x.set(node.id, 0.65);
  }
  leftOfChildren();
  rightOfParents();
  for (const { node } of ordered) if (!x.has(node.id)) x.set(node.id, 0.04);
}

/** Rows from above to below and places in time from left to right; what has no date stands beside what it came from. */
export function layOut(lineage: BriefLineage): Layout {
  const times = new Map(lineage.nodes.map((node) => [node.id, instant(node.published)]));
  const time = (id: string) => times.get(id) ?? Number.NaN;
  const ordered = inOrder(lineage, time);
  const known = [...times.values()].filter((at) => !Number.isNaN(at));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const spread = known.length > 0 && last > first;
  const scale = scaleLinear()
    .domain(spread ? [first, last] : [first - DAY, first + DAY])
    .range([0.34, 0.96]);
  const x = new Map<string, number>();
  for (const { node } of ordered) {
    const at = time(node.id);
    if (!Number.isNaN(at)) x.set(node.id, spread ? scale(at) : 0.8);
  }
  placeUndated(ordered, lineage.edges, x);
  const rows = ordered.map(
    ({ node, parents }, row): Placed => ({
      node,
      row,
      parents,
      x: x.get(node.id)!,
      dated: !Number.isNaN(time(node.id)),
    }),
  );
  const ticks = spread ? dayTicks(first, last, scale) : [];
  return { rows, byId: new Map(rows.map((placed) => [placed.node.id, placed])), ticks };
}

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayTicks(first: number, last: number, scale: (at: number) => number): Layout['ticks'] {
  const far = last - first > 400 * DAY;
  const sameDay = Math.floor(first / DAY) === Math.floor(last / DAY);
  const label = (at: number) => {
    const day = new Date(at);
    if (far) return String(day.getUTCFullYear());
    if (sameDay) return day.toISOString().slice(11, 16);
    return `${day.getUTCDate()} ${SHORT[day.getUTCMonth()]}`;
  };
  const ends = [first, last].map((at) => ({ x: scale(at), label: label(at) }));
  return ends[0]?.label === ends[1]?.label ? ends.slice(0, 1) : ends;
}

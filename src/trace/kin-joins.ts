import { UnionFind } from '../structures/union-find.ts';
import { KIN, type Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { Tree } from './tree.ts';

/** Two reports whose origins are one, as far as their kinship tells. */
export interface KinJoin {
  readonly a: number;
  readonly b: number;
  readonly confidence: number;
  readonly kinship: Kinship;
}

/** Kinship less likely than this is no evidence. */
const LEAST = 0.1;
/** What a bridge between two families counts: either the one in the middle is put together from both, or both are from it. */
const BRIDGE = 0.5;
/** Words that a kin must share for its place in the other to tell anything, and the part of them that no other may have. */
const PLACED = 20;
const APART = 0.7;

/**
 * What joins the origins of reports: the first parents of the tree; besides, kinship between two families that no splice
 * explains. A report spliced from two families makes these no one origin.
 */
export function kinJoins(comparison: Comparison, kin: readonly Kinship[], tree: Tree): KinJoin[] {
  const bridges = bridgesOf(comparison, kin);
  const joins: KinJoin[] = [];
  const families = new UnionFind();
  for (let r = 0; r < tree.length; r++) families.add();
  tree.forEach(([first], child) => {
    if (first?.kind !== 'report') return;
    families.union(child, first.report);
    const { derived } = first.kinship;
    const confidence = bridges.has(first.kinship) ? Math.min(derived, BRIDGE) : derived;
    joins.push({ a: first.report, b: child, confidence, kinship: first.kinship });
  });
  const key = (a: number, b: number): string => {
    const [x, y] = [families.find(a), families.find(b)];
    return x < y ? `${x} ${y}` : `${y} ${x}`;
  };
  const spliced = new Set<string>();
  tree.forEach((parents, child) => {
    for (const parent of parents.slice(1)) if (parent.kind === 'report') spliced.add(key(child, parent.report));
  });
  const strongest = new Map<string, KinJoin>();
  for (const kinship of kin) {
    const { a, b } = kinship.pair;
    if (kinship.derived < LEAST || families.find(a) === families.find(b)) continue;
    const between = key(a, b);
    if (spliced.has(between) || kinship.derived <= (strongest.get(between)?.confidence ?? 0)) continue;
    strongest.set(between, { a, b, confidence: kinship.derived, kinship });
  }
  return [...joins, ...strongest.values()];
}

/**
 * Kinships that alone hold two families together: a report has one part in common with these and another part with those,
 * who have nothing to do with each other. All but the greatest part are bridges.
 */
function bridgesOf({ reports }: Comparison, kin: readonly Kinship[]): ReadonlySet<Kinship> {
  const bridges = new Set<Kinship>();
  const byReport: Kinship[][] = reports.map(() => []);
  const near: Set<number>[] = reports.map(() => new Set());
  for (const kinship of kin) {
    if (kinship.derived < KIN) continue;
    const { a, b } = kinship.pair;
    byReport[a]!.push(kinship);
    byReport[b]!.push(kinship);
    near[a]!.add(b);
    near[b]!.add(a);
  }
  byReport.forEach((own, report) => {
    const placed = own.filter(({ pair }) => pair.passages.reduce((sum, { matter }) => sum + matter, 0) >= PLACED);
    if (placed.length < 2) return;
    const other = ({ pair }: Kinship): number => (pair.a === report ? pair.b : pair.a);
    const groups: { members: number[]; kinships: Kinship[]; had: Uint8Array }[] = [];
    for (const kinship of placed) {
      const at = other(kinship);
      const homes = groups.filter(({ members }) => members.some((member) => near[at]!.has(member)));
      const home = {
        members: [at],
        kinships: [kinship],
        had: wordsHad(kinship, report, reports[report]!.words.length),
      };
      for (const each of homes) {
        home.members.push(...each.members);
        home.kinships.push(...each.kinships);
        for (let i = 0; i < home.had.length; i++) home.had[i]! |= each.had[i]!;
        groups.splice(groups.indexOf(each), 1);
      }
      groups.push(home);
    }
    if (groups.length < 2) return;
    const size = (had: Uint8Array): number => had.reduce((sum, each) => sum + each, 0);
    groups.sort((x, y) => size(y.had) - size(x.had));
    const taken = Uint8Array.from(groups[0]!.had);
    for (const group of groups.slice(1)) {
      let fresh = 0;
      for (let i = 0; i < taken.length; i++) if (group.had[i] === 1 && taken[i] === 0) fresh++;
      if (fresh >= APART * size(group.had)) for (const kinship of group.kinships) bridges.add(kinship);
    }
  });
  return bridges;
}

function wordsHad({ pair }: Kinship, report: number, length: number): Uint8Array {
  const had = new Uint8Array(length);
  for (const { aFrom, aTo, bFrom, bTo } of pair.passages) {
    if (pair.a === report) had.fill(1, aFrom, aTo);
    else had.fill(1, bFrom, bTo);
  }
  return had;
}

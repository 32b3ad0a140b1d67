import { KIN, type Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import { drawOrigins } from './same-origin.ts';
import type { PairScores } from './tree-chances.ts';

/** Two reports whose origins are one, as far as their kinship tells. */
export interface KinJoin {
  readonly a: number;
  readonly b: number;
  readonly confidence: number;
  readonly kinship: Kinship;
}

/** Kinship less likely than this is no evidence. */
const LEAST = 0.1;
/** Words that a kin must share for its place in the other to tell anything, and the part of them that no other may have. */
const PLACED = 20;
const APART = 0.7;

/** What joins the origins of reports: each pair of kin, as surely as trees drawn by their chances have it. */
export function kinJoins(
  comparison: Comparison,
  kin: readonly Kinship[],
  related: readonly Kinship[],
  scores: PairScores,
): { readonly joins: readonly KinJoin[]; readonly families: readonly Int32Array[] } {
  const pairs = kin.filter(({ derived }) => derived >= LEAST);
  const place = new Map(related.map((kinship, k) => [kinship, k]));
  const scored = (side: Float64Array): Float64Array =>
    Float64Array.from(pairs, (kinship) => side[place.get(kinship) ?? -1] ?? Number.NaN);
  const { chances, families } = drawOrigins(
    comparison.reports.length,
    pairs,
    { forth: scored(scores.forth), back: scored(scores.back) },
    bridgesOf(comparison, kin),
  );
  const joins = pairs.map((kinship, k) => ({ a: kinship.pair.a, b: kinship.pair.b, confidence: chances[k]!, kinship }));
  return { joins, families };
}

/**
 * Kinships that alone hold two families together: a report has one part in common with these and another part with those,
 * who have nothing to do with each other. All but the greatest part are bridges.
 */
export function bridgesOf({ reports }: Comparison, kin: readonly Kinship[]): ReadonlySet<Kinship> {
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
    const groups: { members: number[]; kinships: Kinship[] }[] = [];
    for (const kinship of placed) {
      const at = other(kinship);
      const homes = groups.filter(({ members }) => members.some((member) => near[at]!.has(member)));
      const home = { members: [at], kinships: [kinship] };
      for (const each of homes) {
        home.members.push(...each.members);
        home.kinships.push(...each.kinships);
        groups.splice(groups.indexOf(each), 1);
      }
      groups.push(home);
    }
    if (groups.length < 2) return;
    const told = groups
      .map(({ kinships }) => {
        const had = wordsHad(kinships, report, reports[report]!.words.length);
        return { kinships, had, size: had.reduce((sum, each) => sum + each, 0) };
      })
      .sort((x, y) => y.size - x.size);
    const taken = told[0]!.had;
    for (const { had, size, kinships } of told.slice(1)) {
      let fresh = 0;
      for (let i = 0; i < taken.length; i++) if (had[i] === 1 && taken[i] === 0) fresh++;
      if (fresh >= APART * size) for (const kinship of kinships) bridges.add(kinship);
    }
  });
  return bridges;
}

function wordsHad(kinships: readonly Kinship[], report: number, length: number): Uint8Array {
  const had = new Uint8Array(length);
  for (const { pair } of kinships)
    for (const { aFrom, aTo, bFrom, bTo } of pair.passages) {
      if (pair.a === report) had.fill(1, aFrom, aTo);
      else had.fill(1, bFrom, bTo);
    }
  return had;
}

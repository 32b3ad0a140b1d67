/**
 * Fits the weights of src/trace/parent-weights.ts: which of its kin is the parent of a report, or none of them. The chance
 * of a story's tree is the product of its edges' weights over that of all trees (see src/structures/tree-marginals.ts); made
 * greatest for simulated stories (events and seeds other than the measure's) and for the rewrites of the same events, all
 * trees counting as right that nothing tells apart. Writes the file, and prints the share told right. Run:
 * `node train/trace/parentage.ts [stories]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonLines } from '../../quality/data.ts';
import { type PlainReport, plainStory } from '../../quality/lineage/report.ts';
import { rightParents, simulatedStories } from '../../quality/lineage/simulated.ts';
import { treeMarginals } from '../../src/structures/tree-marginals.ts';
import { parentageOfStory } from '../../src/trace/index.ts';
import { PARENT_SIGNS } from '../../src/trace/parent-signs.ts';
import { ROOT_SIGNS } from '../../src/trace/root-signs.ts';

const data = process.env['STEMMA_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const weights = new Uint8Array(readFileSync(new URL('../../models/trace.bin', import.meta.url)));
const STORIES = Number(process.argv[2] ?? 1200);
const PENALTY = 2;
const REAL = 10;

/** A story: edges with their signs and whether each may be right; for each report the signs of having no parent. */
interface Sample {
  readonly nodes: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly signs: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly roots: readonly Float64Array[];
  readonly rootRight: readonly boolean[];
  readonly kinds: readonly string[];
  readonly weight: number;
}
const samples: Sample[] = [];

interface Truth {
  readonly ids: ReadonlySet<string>;
  readonly none: boolean;
  readonly kind: string;
}

/** `rightOf` gives undefined for a report of which the parent is not known. */
function collect(plain: readonly PlainReport[], weight: number, rightOf: (child: number) => Truth | undefined): void {
  const { candidates, roots } = parentageOfStory(plainStory('s', plain), { weights });
  const nodes = [...candidates.keys()].filter((r) => candidates[r]!.length > 0);
  const place = new Map(nodes.map((r, i) => [r, i]));
  const from: number[] = [];
  const to: number[] = [];
  const signs: Float64Array[] = [];
  const right: boolean[] = [];
  const rootRight: boolean[] = [];
  const kinds: string[] = [];
  for (const child of nodes) {
    const truth = rightOf(child);
    const own = candidates[child]!;
    const fits = own.map(({ parent }) => truth?.ids.has(plain[parent]!.id) ?? true);
    const open = truth === undefined || (!truth.none && !fits.includes(true));
    own.forEach(({ parent, signs: row }, k) => {
      from.push(place.get(parent)!);
      to.push(place.get(child)!);
      signs.push(row);
      right.push(open || fits[k]!);
    });
    rootRight.push(open || truth.none);
    kinds.push(open ? '' : truth.kind);
  }
  if (kinds.some((kind) => kind !== ''))
    samples.push({
      nodes: nodes.length,
      from,
      to,
      signs,
      right,
      roots: nodes.map((r) => roots[r]!),
      rootRight,
      kinds,
      weight,
    });
}

for (const story of simulatedStories(data, weights, 'fit', STORIES, 100_000)) {
  const shown = story.reports.filter(({ lost }) => !lost);
  const lost = new Set(story.reports.filter((each) => each.lost).map(({ report }) => report.id));
  collect(
    shown.map(({ report }) => report),
    1,
    (child) => {
      const each = shown[child]!;
      const kind = each.parents.some((id) => lost.has(id)) ? `${each.operation}, parent lost` : each.operation;
      return { ...rightParents(story, each), kind };
    },
  );
}
interface Row extends PlainReport {
  readonly label: string;
  readonly parent?: string;
  readonly kind?: string;
}
const rewrites = Map.groupBy(jsonLines<Row>(data, 'copies/rewrites.jsonl'), ({ label }) => label);
for (const [event, articles] of Map.groupBy(jsonLines<Row>(data, 'stories/ecbplus.jsonl'), ({ label }) => label)) {
  if (Number.parseInt(event, 10) % 2 !== 0) continue;
  const rows = [...articles, ...(rewrites.get(event) ?? [])];
  collect(
    rows.map(({ id, text }) => ({ id, text })),
    REAL,
    (child) => {
      const { parent, kind } = rows[child]!;
      return parent === undefined ? undefined : { ids: new Set([parent]), none: false, kind: `real ${kind}` };
    },
  );
}

const width = PARENT_SIGNS.length;
const all = width + ROOT_SIGNS.length;
const w = new Float64Array(all);
const m = new Float64Array(all);
const v = new Float64Array(all);
const scale = new Float64Array(all).fill(1e-6);
let seen = 0;
for (const { signs, roots } of samples) {
  for (const row of signs) {
    seen++;
    for (let i = 0; i < width; i++) scale[i]! += row[i]! ** 2;
  }
  for (const row of roots) for (let i = width; i < all; i++) scale[i]! += row[i - width]! ** 2 * 3;
}
for (let i = 0; i < all; i++) scale[i] = Math.sqrt(scale[i]! / seen) + 1e-3;

const NEVER = -1e6;
/** Chances over all trees, or over the right ones alone. */
function chances(
  { nodes, from, to, signs, right, roots, rootRight }: Sample,
  rightOnly: boolean,
): ReturnType<typeof treeMarginals> {
  const weight = signs.map((row, e) => {
    if (rightOnly && !right[e]!) return NEVER;
    let sum = 0;
    for (let i = 0; i < width; i++) sum += (w[i]! * row[i]!) / scale[i]!;
    return sum;
  });
  const root = roots.map((row, n) => {
    if (rightOnly && !rootRight[n]!) return NEVER;
    let sum = 0;
    for (let i = width; i < all; i++) sum += (w[i]! * row[i - width]!) / scale[i]!;
    return sum;
  });
  return treeMarginals(nodes, root, { from, to, weight });
}
const children = samples.reduce((sum, { kinds }) => sum + kinds.filter((kind) => kind !== '').length, 0);
const ROUNDS = 250;
for (let round = 1; round <= ROUNDS; round++) {
  const slope = new Float64Array(all);
  for (const sample of samples) {
    const told = chances(sample, false);
    const good = chances(sample, true);
    const { signs, roots, weight } = sample;
    signs.forEach((row, e) => {
      const g = weight * (told.edge[e]! - good.edge[e]!);
      if (g !== 0) for (let i = 0; i < width; i++) slope[i]! += (g * row[i]!) / scale[i]!;
    });
    roots.forEach((row, n) => {
      const g = weight * (told.root[n]! - good.root[n]!);
      for (let i = width; i < all; i++) slope[i]! += (g * row[i - width]!) / scale[i]!;
    });
  }
  const rate = round < ROUNDS * 0.7 ? 0.06 : 0.015;
  for (let i = 0; i < all; i++) {
    const g = (slope[i]! + PENALTY * w[i]!) / children;
    m[i] = 0.9 * m[i]! + 0.1 * g;
    v[i] = 0.99 * v[i]! + 0.01 * g * g;
    w[i]! -= (rate * (m[i]! / (1 - 0.9 ** round))) / (Math.sqrt(v[i]! / (1 - 0.99 ** round)) + 1e-8);
  }
}
const table = new Map<string, [number, number]>();
let likelihood = 0;
for (const sample of samples) {
  const { root, edge } = chances(sample, false);
  const best = Array.from(root);
  const hit = [...sample.rootRight];
  const mass = Array.from(root, (p, n) => (sample.rootRight[n]! ? p : 0));
  edge.forEach((p, e) => {
    const child = sample.to[e]!;
    if (sample.right[e]!) mass[child]! += p;
    if (p <= best[child]!) return;
    best[child] = p;
    hit[child] = sample.right[e]!;
  });
  sample.kinds.forEach((kind, n) => {
    if (kind === '') return;
    const count = table.get(kind) ?? [0, 0];
    count[0] += Number(hit[n]!);
    count[1]++;
    table.set(kind, count);
    likelihood += Math.log(mass[n]! + 1e-9);
  });
}
for (const [kind, [hit, count]] of [...table].sort())
  console.log(kind.padEnd(24), `${hit}/${count}`, (hit / count).toFixed(3));
console.log(`${children} children, mean log likelihood ${(likelihood / children).toFixed(4)}`);
const listed = (names: readonly string[], from: number): string =>
  names.map((name, i) => `    ${Number((w[from + i]! / scale[from + i]!).toFixed(3))}, // ${name}`).join('\n');
writeFileSync(
  new URL('../../src/trace/parent-weights.ts', import.meta.url),
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
import type { ParentWeights } from './parent-scores.ts';

/** Fitted by \`node train/trace/parentage.ts\`; in the order of PARENT_SIGNS and ROOT_SIGNS. See models/trace.md. */
export const PARENT_WEIGHTS: ParentWeights = {
  signs: [
${listed(PARENT_SIGNS, 0)}
  ],
  root: [
${listed(ROOT_SIGNS, width)}
  ],
};
`,
);

/**
 * Fits the weights of `src/text/comparison/slot-pairs.ts`: how sure it is that two items of two sentences are values of the
 * same thing. No labels are needed: two equal values in sentences of different reports about the same event are nearly
 * always values of the same thing, and two different ones nearly always of two things. The signs do not look at values.
 *
 *   node train/collate/slot-pairs.ts [DATA]
 *
 * Trained on `stories/ecbplus.jsonl` and `copies/wire-reprints.jsonl`; prints the weights.
 */
import { realStories, storyOf } from '../../quality/discrepancies/stories.ts';
import { composeTools } from '../../src/compose.ts';
import { type Item, itemsOf } from '../../src/text/comparison/items.ts';
import { indexStatements, overlapsOf } from '../../src/text/comparison/overlap.ts';
import { candidatePairs, type PairSigns } from '../../src/text/comparison/slot-pairs.ts';
import { statementsOf } from '../../src/text/comparison/statements.ts';
import { comparedReports } from '../../src/text/comparison/story-statements.ts';

const data = process.argv[2] ?? process.env['STEMMA_DATA'] ?? '../shared/data';
const SIGNS = [
  'left',
  'right',
  'head',
  'least',
  'most',
  'speech',
  'alone',
] as const satisfies readonly (keyof PairSigns)[];

interface Example {
  readonly signs: PairSigns;
  readonly same: boolean;
  readonly weight: number;
}

const { reader } = await composeTools();
const examples = new Map<Item['kind'], Example[]>();
for (const path of ['stories/ecbplus.jsonl', 'copies/wire-reprints.jsonl']) {
  for (const real of realStories(data, path, reader, 24)) {
    const reports = comparedReports(storyOf(real.label, real.reports, reader));
    const statements = statementsOf(reports);
    const items = reports.flatMap((report) => itemsOf(report));
    const index = indexStatements(statements);
    for (let a = 0; a < statements.length; a++) {
      for (const { b, shared } of overlapsOf(index, a, 0.22).slice(0, 12)) {
        if (b < a) continue;
        const ofA = shared / statements.total[a]!;
        const ofB = shared / statements.total[b]!;
        // Whole copies teach nothing: everything is the same there.
        if (Math.min(ofA, ofB) > 0.97) continue;
        const candidates = candidatePairs(statements, a, items[a]!, b, items[b]!, shared);
        for (const { one, two, agrees, signs } of candidates) {
          const paired = candidates.some((other) => other.agrees && (other.one === one || other.two === two));
          if (agrees && !tells(one, two)) continue;
          const list = examples.get(one.kind) ?? [];
          examples.set(one.kind, list);
          list.push({
            signs,
            same: agrees,
            weight: agrees || paired ? 1 : 0.5,
          });
        }
      }
    }
  }
}
for (const [kind, list] of examples) console.log(kind, fit(list));

/** Equal values that are hardly equal by chance: no bounds, no small numbers. */
function tells(one: Item, two: Item): boolean {
  if (one.kind !== 'amount' || two.kind !== 'amount') return true;
  return one.amount.value === two.amount.value && one.amount.bound === two.amount.bound && one.amount.value > 12;
}

/** Logistic regression by full-batch gradient descent with a little shrinking; both classes weigh the same in sum. */
function fit(list: readonly Example[]): string {
  const of = (same: boolean): number =>
    list.filter((one) => one.same === same).reduce((sum, one) => sum + one.weight, 0);
  const balance = { true: 0.5 / Math.max(1, of(true)), false: 0.5 / Math.max(1, of(false)) };
  const weights = new Float64Array(SIGNS.length + 1);
  const velocity = new Float64Array(SIGNS.length + 1);
  const rows = list.map(({ signs, same, weight }) => ({
    x: [1, ...SIGNS.map((sign) => signs[sign])],
    y: same ? 1 : 0,
    w: weight * (same ? balance.true : balance.false),
  }));
  for (let step = 0; step < 3000; step++) {
    const gradient = new Float64Array(weights.length);
    for (const { x, y, w } of rows) {
      let z = 0;
      for (let k = 0; k < weights.length; k++) z += weights[k]! * x[k]!;
      const error = w * (1 / (1 + Math.exp(-z)) - y);
      for (let k = 0; k < weights.length; k++) gradient[k]! += error * x[k]!;
    }
    for (let k = 0; k < weights.length; k++) {
      velocity[k] = 0.9 * velocity[k]! - 0.5 * (gradient[k]! + (k > 0 ? 0.0005 * weights[k]! : 0));
      weights[k]! += velocity[k]!;
      // More likeness never makes it less sure that two are the same; only the day of speaking does.
      if (k > 0 && SIGNS[k - 1] !== 'speech') weights[k] = Math.max(0, weights[k]!);
    }
  }
  const scored = rows.map(({ x, y, w }) => {
    let z = 0;
    x.forEach((value, k) => {
      z += weights[k]! * value;
    });
    return { p: 1 / (1 + Math.exp(-z)), y, w };
  });
  const at = (least: number): string => {
    const hit = (y: number): number =>
      scored.filter((one) => one.y === y && one.p >= least).length /
      Math.max(1, scored.filter((one) => one.y === y).length);
    return `≥${least}: same ${hit(1).toFixed(2)} other ${hit(0).toFixed(3)}`;
  };
  const named = [
    `bias: ${weights[0]!.toFixed(2)}`,
    ...SIGNS.map((sign, k) => `${sign}: ${weights[k + 1]!.toFixed(2)}`),
  ];
  return `${list.length} examples, ${list.filter(({ same }) => same).length} same { ${named.join(', ')} } ${[0.5, 0.7, 0.8, 0.9].map(at).join('; ')}`;
}

import type { Credit, Moment } from '../../src/model/index.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import type { PlainReport } from '../lineage/report.ts';
import { HEADS, OUTLETS, TAILS } from './furniture.ts';
import { excerpt, pick, rewriteHeavily, rewriteLightly, slip, trim } from './operations.ts';
import type { Random, Words } from './words.ts';

export type Operation = 'original' | 'reprint' | 'trim' | 'excerpt' | 'splice' | 'light' | 'heavy';
export type Times = 'kept' | 'removed' | 'contradicting';

/** A report of a simulated story and whence it came. */
export interface Simulated {
  readonly report: PlainReport;
  readonly operation: Operation;
  readonly parents: readonly string[];
  /** Not shown to the tracer: a lost parent. */
  readonly lost: boolean;
  /** Sentences as they stand in it, without furniture. */
  readonly sentences: readonly string[];
  /** Sentences that it took from its parents, as they stood there. */
  readonly taken: readonly string[];
}

export interface SimulatedStory {
  readonly seed: number;
  readonly times: Times;
  readonly reports: readonly Simulated[];
  /** How many independent origins there are, lost ones included. */
  readonly origins: number;
}

const OPERATIONS: readonly Operation[] = [
  'reprint',
  'reprint',
  'trim',
  'trim',
  'excerpt',
  'splice',
  'light',
  'heavy',
  'heavy',
];
const DAY = 86_400_000;
const START = Date.UTC(2024, 2, 4, 6);

/**
 * A story: `independent` texts (each as sentences) of one event as originals, and reports derived from them and from one
 * another by seeded operations. Some stories lose a parent of two or more; times are kept, removed, or of no order.
 */
export function simulateStory(seed: number, independent: readonly (readonly string[])[], words: Words): SimulatedStory {
  const random = seededRandom(seed);
  const times = pick<Times>(['kept', 'kept', 'removed', 'removed', 'contradicting'], random);
  const outlets = [...OUTLETS].sort(() => random() - 0.5);
  const hosts = Math.min(2, Math.max(0, independent.length - 3));
  const originals = independent.slice(0, independent.length - hosts);
  const made: Simulated[] = [];
  let clock = START;
  const add = (
    operation: Operation,
    sentences: readonly string[],
    parents: readonly string[],
    taken: readonly string[],
  ): void => {
    clock += (0.02 + 0.3 * random()) * DAY;
    const id = `n${made.length}`;
    const outlet = outlets[made.length % outlets.length]!;
    const parent = made.find(({ report }) => report.id === parents[0]);
    const credited = parent !== undefined && random() < 0.3 && operation !== 'heavy';
    made.push({
      report: publish(id, outlet, sentences, times, clock, credited ? parent.report.outlet! : undefined, random),
      operation,
      parents,
      lost: false,
      sentences,
      taken,
    });
  };
  originals.forEach((sentences) => {
    add('original', random() < 0.4 ? slip(sentences, random) : sentences, [], []);
  });
  const derived = 4 + Math.floor(random() * 7);
  let host = originals.length;
  for (let i = 0; i < derived; i++) {
    const parent =
      pick(
        made.filter(({ operation }) => operation !== 'heavy' || random() < 0.3),
        random,
      ) ?? made[0]!;
    const wanted = pick(OPERATIONS, random);
    const other = pick(made, random);
    const { id } = parent.report;
    const whole = random() < 0.3 ? slip(parent.sentences, random) : parent.sentences;
    if (wanted === 'trim') {
      const piece = trim(whole, random);
      add('trim', piece, [id], parent.sentences.slice(0, piece.length));
    } else if (wanted === 'light') add('light', rewriteLightly(whole, words, random), [id], parent.sentences);
    else if (wanted === 'heavy') add('heavy', rewriteHeavily(whole, words, random), [id], parent.sentences);
    else if (wanted === 'excerpt' && host < independent.length) {
      const own = independent[host++]!;
      const piece = excerpt(parent.sentences, random);
      const at = 1 + Math.floor(random() * own.length);
      add('excerpt', [...own.slice(0, at), ...piece, ...own.slice(at)], [id], piece);
    } else if (wanted === 'splice' && rootOf(made, other) !== rootOf(made, parent)) {
      const first = excerpt(parent.sentences, random);
      const second = excerpt(other.sentences, random);
      add('splice', [...first, ...second], [id, other.report.id], [...first, ...second]);
    } else add('reprint', whole, [id], parent.sentences);
  }
  const withLost = loseParent(made, random);
  const roots = new Set(withLost.filter(({ lost }) => !lost).map((each) => rootOf(withLost, each)));
  return { seed, times, reports: withLost, origins: roots.size };
}

/** The original at the end of the first parents. */
function rootOf(made: readonly Simulated[], each: Simulated): string {
  let at = each;
  for (;;) {
    const up = made.find(({ report }) => report.id === at.parents[0]);
    if (up === undefined) return at.report.id;
    at = up;
  }
}

/** In a third of the stories a parent of two or more is not among the reports. */
function loseParent(made: readonly Simulated[], random: Random): Simulated[] {
  const wanted = random() < 0.35;
  const candidates = made.filter(
    ({ report, operation }) =>
      operation === 'original' && made.filter(({ parents }) => parents[0] === report.id).length >= 2,
  );
  if (!wanted || candidates.length === 0) return [...made];
  const gone = pick(candidates, random);
  return made.map((each) => (each === gone ? { ...each, lost: true } : each));
}

function publish(
  id: string,
  outlet: string,
  sentences: readonly string[],
  times: Times,
  clock: number,
  creditTo: string | undefined,
  random: Random,
): PlainReport {
  const head = random() < 0.5 ? [pick(HEADS, random)] : [];
  const tail = random() < 0.7 ? [pick(TAILS, random)] : [];
  const line = creditTo === undefined ? [] : [`This article was first published by ${creditTo}.`];
  const text = [...head, ...sentences, ...line, ...tail].join('\n');
  const credits: Credit[] = [];
  if (creditTo !== undefined) {
    const at = text.indexOf(line[0]!);
    const span = { start: at, end: at + line[0]!.length };
    credits.push({ name: creditTo, kind: 'reprint', where: 'text', exact: line[0]!, span });
  }
  const stamp = times === 'contradicting' ? START + random() * 5 * DAY : clock;
  const published: Moment = { value: new Date(stamp).toISOString(), certainty: 'stated', from: 'meta' };
  return { id, text, outlet, credits, ...(times === 'removed' ? {} : { published }) };
}

import type { Lineage } from '../../src/model/lineage.ts';
import { splitSentences, tokenize } from '../../src/text/index.ts';
import { loadNearWords } from '../../src/text/near-words.ts';
import { traceStory } from '../../src/trace/index.ts';
import { jsonLines } from '../data.ts';
import type { Figure, MeasureContext } from '../measure.ts';
import { type Simulated, type SimulatedStory, simulateStory } from '../simulator/simulate.ts';
import { type Words, wordsOf } from '../simulator/words.ts';
import { plainStory } from './report.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}
const SHARED_WORDS = 8;
const LEAST_SENTENCES = 6;

/** Which events the originals are of: those to fit on, those to measure on (other topics), or Portuguese ones (to measure on). */
export type Originals = 'fit' | 'measure' | 'portuguese';

/** Simulated stories, `count` of them, the same for the same seed. */
export function simulatedStories(
  data: string,
  weights: Uint8Array,
  originals: Originals,
  count: number,
  seed: number,
): SimulatedStory[] {
  const rows = rowsOf(data, originals);
  const words: Words = wordsOf(
    rows.map(({ text }) => text),
    loadNearWords(weights),
  );
  const events = [...Map.groupBy(rows, ({ label }) => label).values()]
    .map(independentTexts)
    .filter(({ length }) => length >= 3);
  return Array.from({ length: count }, (_, i) =>
    simulateStory(seed + i, events[i % events.length]!.slice(0, 3 + ((seed + i) % 4)), words),
  );
}

function rowsOf(data: string, originals: Originals): Row[] {
  if (originals === 'portuguese') return jsonLines<Row>(data, 'stories/cstnews-pt.jsonl');
  const half = originals === 'fit' ? 0 : 1;
  return jsonLines<Row>(data, 'stories/ecbplus.jsonl').filter(({ label }) => Number.parseInt(label, 10) % 2 === half);
}

/** Reports of one event of some length that have no run of words in common. */
function independentTexts(rows: readonly Row[]): string[][] {
  const chosen: string[][] = [];
  const runs = new Set<string>();
  for (const { text } of rows) {
    const plain = text.replace(/ ([,.;:!?’”])/g, '$1').replace(/([“‘]) /g, '$1');
    const sentences = splitSentences(plain, tokenize(plain), 'en').map(({ start, end }) => plain.slice(start, end));
    if (sentences.length < LEAST_SENTENCES || sentences.length > 60) continue;
    const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const own: string[] = [];
    for (let i = 0; i + SHARED_WORDS <= words.length; i++) own.push(words.slice(i, i + SHARED_WORDS).join(' '));
    if (own.some((run) => runs.has(run))) continue;
    for (const run of own) runs.add(run);
    chosen.push(sentences);
  }
  return chosen;
}

/** What was traced of one simulated story. */
export interface Judged {
  readonly story: SimulatedStory;
  readonly lineage: Lineage;
}

export function traceSimulated(story: SimulatedStory, weights: Uint8Array): Judged {
  const shown = story.reports.filter(({ lost }) => !lost).map(({ report }) => report);
  return { story, lineage: traceStory(plainStory(String(story.seed), shown), { weights }) };
}

/** Two reports with the same sentences and neither a credit nor a true time between them: nobody can tell which came first. */
export function isUndecidable({ times }: SimulatedStory, a: Simulated, b: Simulated): boolean {
  if (times === 'kept' || a.sentences.join('\n') !== b.sentences.join('\n')) return false;
  return ![...(a.report.credits ?? []), ...(b.report.credits ?? [])].some(
    ({ name }) => name === a.report.outlet || name === b.report.outlet,
  );
}

export type Verdict = 'right' | 'wrong' | 'missed' | 'invented';

/** Whether the strongest edge into a report comes from where it should. */
export function parentVerdict({ story, lineage }: Judged, each: Simulated): Verdict {
  const edges = lineage.edges.filter(({ to }) => to === each.report.id).sort((x, y) => y.confidence - x.confidence);
  const twins = story.reports.filter((other) => other !== each && isUndecidable(story, each, other));
  // Within a set of twins any one may stand for the eldest.
  if (twins.some(({ report }) => report.id === edges[0]?.from)) return 'right';
  const eldest = [each, ...twins].sort((x, y) => Number(x.report.id.slice(1)) - Number(y.report.id.slice(1)))[0]!;
  const parents = twins.some(({ report }) => each.parents.includes(report.id)) ? eldest.parents : each.parents;
  const real = parents.map((id) => story.reports.find(({ report }) => report.id === id)!);
  if (real.length === 0) return edges.length === 0 ? 'right' : 'invented';
  // A whole reprint stands for a lost parent: it may be the root of the others.
  const stands = real.some((parent) => parent.lost && parent.sentences.join('\n') === each.sentences.join('\n'));
  if (edges.length === 0) return stands ? 'right' : 'missed';
  for (const { from } of edges.slice(0, real.length)) {
    if (real.some((parent) => isSameSource(story, parent, from, each))) return 'right';
    if (from.startsWith('unseen:') && real.some(({ lost }) => lost)) return 'right';
  }
  return 'wrong';
}

/**
 * The parent itself, or another report that holds to the letter every sentence that the child took and is not from it: it
 * stands for a lost parent too, since nothing tells them apart.
 */
function isSameSource(story: SimulatedStory, parent: Simulated, from: string, child: Simulated): boolean {
  if (parent.report.id === from) return !parent.lost;
  const other = story.reports.find(({ report, lost }) => report.id === from && !lost);
  if (other === undefined || other === child) return false;
  if (!parent.lost && Number(from.slice(1)) > Number(child.report.id.slice(1))) return false;
  if (descends(story, other, child)) return false;
  const held = new Set(other.sentences);
  return child.taken.length > 0 && child.taken.every((sentence) => held.has(sentence));
}

/** The parents that may be told of a report (ids of shown reports), and whether it may be told without one among them. */
export function rightParents(
  story: SimulatedStory,
  each: Simulated,
): { readonly ids: ReadonlySet<string>; readonly none: boolean } {
  const twins = story.reports.filter((other) => other !== each && !other.lost && isUndecidable(story, each, other));
  const [eldest] = [each, ...twins].sort((x, y) => Number(x.report.id.slice(1)) - Number(y.report.id.slice(1)));
  const parents = twins.some(({ report }) => each.parents.includes(report.id)) ? eldest!.parents : each.parents;
  const real = parents.map((id) => story.reports.find(({ report }) => report.id === id)!);
  const ids = new Set(twins.map(({ report }) => report.id));
  for (const { report } of story.reports) {
    if (real.some((parent) => isSameSource(story, parent, report.id, each))) ids.add(report.id);
  }
  return { ids, none: real.every(({ lost }) => lost) };
}

const descends = (story: SimulatedStory, below: Simulated, above: Simulated): boolean =>
  below.parents.some((id) => {
    const parent = story.reports.find(({ report }) => report.id === id)!;
    return parent === above || descends(story, parent, above);
  });

const VERBATIM = new Set(['reprint', 'trim', 'excerpt', 'splice']);

/** Seeded trees: parents, directions, origins. */
export function measureSimulated({ data, full, log }: MeasureContext, weights: Uint8Array): Figure[] {
  const judged = simulatedStories(data, weights, 'measure', full ? 800 : 240, 20_000).map((story) =>
    traceSimulated(story, weights),
  );
  const table = new Map<string, Map<Verdict, number>>();
  let right = 0;
  let directed = 0;
  let holds = 0;
  let narrow = 0;
  const calibration = Array.from({ length: 10 }, () => [0, 0, 0]);
  for (const one of judged) {
    const { story, lineage } = one;
    const lost = new Set(story.reports.filter((each) => each.lost).map(({ report }) => report.id));
    for (const each of story.reports) {
      if (each.lost) continue;
      const verdict = parentVerdict(one, each);
      const kind = each.parents.some((id) => lost.has(id)) ? `${each.operation}, parent lost` : each.operation;
      const counts = table.get(kind) ?? new Map<Verdict, number>();
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      table.set(kind, counts);
      for (const edge of lineage.edges) {
        if (edge.to !== each.report.id) continue;
        const bin = calibration[Math.min(9, Math.floor(edge.confidence * 10))]!;
        // To the letter: the parent itself, not another that has the same sentences.
        const unseen = edge.from.startsWith('unseen:');
        bin[0]! += Number(each.parents.some((id) => (unseen ? lost.has(id) : id === edge.from)));
        bin[1]!++;
        bin[2]! += edge.confidence;
      }
      if (story.times !== 'removed') continue;
      for (const edge of lineage.edges) {
        const forth = edge.to === each.report.id && each.parents.includes(edge.from);
        const back = edge.from === each.report.id && each.parents.includes(edge.to);
        if (!forth && !back) continue;
        const other = story.reports.find(({ report }) => report.id === (forth ? edge.from : edge.to))!;
        if (isUndecidable(story, each, other)) continue;
        directed++;
        right += Number(forth);
      }
    }
    const { low, high } = lineage.origins;
    if (low <= story.origins && story.origins <= high) holds++;
    else log(`origins of ${story.seed}: ${story.origins}, traced ${low}–${high}`);
    if (high - low <= 1 + 0.2 * story.origins) narrow++;
  }
  for (const [kind, counts] of [...table].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const all = [...counts.values()].reduce((a, b) => a + b, 0);
    log(`${kind.padEnd(22)} ${all}: ${[...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
  }
  log(
    `confidence → right: ${calibration
      .filter(([, all]) => all! > 0)
      .map(([hit, all, sum]) => `${(sum! / all!).toFixed(2)}: ${(hit! / all!).toFixed(2)} (${all})`)
      .join('  ')}`,
  );
  const share = (wanted: (kind: string) => boolean): number => {
    let hit = 0;
    let all = 0;
    for (const [kind, counts] of table) {
      if (!wanted(kind)) continue;
      hit += counts.get('right') ?? 0;
      for (const count of counts.values()) all += count;
    }
    return hit / Math.max(1, all);
  };
  const operation = (kind: string): string => kind.split(',')[0]!;
  return [
    {
      key: 'simulated.verbatim',
      name: 'simulated trees: parent right, verbatim operations',
      value: share((kind) => VERBATIM.has(operation(kind))),
      reach: 0.92,
    },
    { key: 'simulated.light', name: 'the same, light rewriting', value: share((kind) => operation(kind) === 'light') },
    {
      key: 'simulated.heavy',
      name: 'the same, heavy rewriting',
      value: share((kind) => operation(kind) === 'heavy'),
      reach: 0.75,
    },
    { key: 'simulated.original', name: 'originals left without a parent', value: share((kind) => kind === 'original') },
    {
      key: 'simulated.direction',
      name: 'direction of right pairs without times',
      value: right / Math.max(1, directed),
      reach: 0.85,
      note: `${directed} pairs`,
    },
    {
      key: 'simulated.origins',
      name: 'stories whose range of origins holds the truth',
      value: holds / judged.length,
      reach: 0.95,
    },
    {
      key: 'simulated.width',
      name: 'stories whose range is no wider than 1 + 20 %',
      value: narrow / judged.length,
      reach: 0.95,
    },
    {
      key: 'simulated.calibration',
      name: 'confidence of edges against the share that is right (mean gap over tenths)',
      value:
        calibration.reduce((sum, [hit, , told]) => sum + Math.abs(hit! - told!), 0) /
        calibration.reduce((sum, [, all]) => sum + all!, 0),
      better: 'lower',
      note: calibration
        .filter(([, all]) => all! >= 20)
        .map(([hit, all, told]) => `${(told! / all!).toFixed(2)} → ${(hit! / all!).toFixed(2)}`)
        .join(', '),
    },
  ];
}

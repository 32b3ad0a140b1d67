import { traceStory } from '../../src/trace/index.ts';
import { jsonLines } from '../data.ts';
import type { Figure, MeasureContext } from '../measure.ts';
import { plainStory } from './report.ts';
import { treeNumbers } from './trees.ts';

interface EventRow {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}
interface RewriteRow extends EventRow {
  readonly parent: string;
  readonly kind: string;
}

/** So many words in a row in common: two reports of one event that have these are no independent ones. */
const SHARED_WORDS = 12;

/** Rewrites shown among all articles of their event: are they joined with their parents and with nobody else? */
export function measureRewrites({ data, log }: MeasureContext, weights: Uint8Array): Figure[] {
  const events = Map.groupBy(jsonLines<EventRow>(data, 'stories/ecbplus.jsonl'), ({ label }) => label);
  const rewrites = Map.groupBy(jsonLines<RewriteRow>(data, 'copies/rewrites.jsonl'), ({ label }) => label);
  const joined = new Map<string, number>();
  const all = new Map<string, number>();
  let besides = 0;
  let pairs = 0;
  let together = 0;
  let inTree = 0;
  let directed = 0;
  for (const [label, articles] of events) {
    const own = rewrites.get(label) ?? [];
    const reports = [...articles, ...own];
    const lineage = traceStory(plainStory(label, reports), { weights });
    const trees = treeNumbers(lineage);
    const edges = new Set(lineage.edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    for (const rewrite of own) {
      all.set(rewrite.kind, (all.get(rewrite.kind) ?? 0) + 1);
      const found = trees.get(rewrite.id) === trees.get(rewrite.parent);
      joined.set(rewrite.kind, (joined.get(rewrite.kind) ?? 0) + Number(found));
      if (!found) log(`missed: ${rewrite.kind} ${rewrite.id}`);
      if (lineage.edges.some(({ from, to }) => from === rewrite.parent && to === rewrite.id)) directed++;
      const parentText = articles.find(({ id }) => id === rewrite.parent)!.text;
      for (const other of articles) {
        if (other.id === rewrite.parent || !edges.has(`${other.id} ${rewrite.id}`)) continue;
        if (sharesRun(other.text, parentText)) continue;
        besides++;
        log(`joined besides: ${rewrite.kind} ${rewrite.id} ${other.id}`);
      }
    }
    for (let b = 0; b < articles.length; b++) {
      for (let a = 0; a < b; a++) {
        if (sharesRun(articles[a]!.text, articles[b]!.text)) continue;
        pairs++;
        if (trees.get(articles[a]!.id) === trees.get(articles[b]!.id)) inTree++;
        if (!edges.has(`${articles[a]!.id} ${articles[b]!.id}`)) continue;
        together++;
        log(`independent but joined: ${articles[a]!.id} ${articles[b]!.id}`);
      }
    }
  }
  const of = (...kinds: string[]): number =>
    kinds.reduce((sum, kind) => sum + (joined.get(kind) ?? 0), 0) /
    Math.max(
      1,
      kinds.reduce((sum, kind) => sum + (all.get(kind) ?? 0), 0),
    );
  return [
    { key: 'rewrites.light', name: 'light rewrites joined with the parent', value: of('light'), reach: 1 },
    {
      key: 'rewrites.heavy',
      name: 'heavy, translated, spun ones',
      value: of('heavy', 'translated', 'spun'),
      reach: 24 / 27,
    },
    { key: 'rewrites.summary', name: 'summaries', value: of('summary'), reach: 6 / 9 },
    {
      key: 'rewrites.besides',
      name: 'rewrites joined to an independent report besides',
      value: besides,
      reach: 3,
      better: 'lower',
    },
    {
      key: 'rewrites.independent',
      name: 'independent reports joined by an edge, of all pairs',
      value: together / pairs,
      reach: 0.01,
      better: 'lower',
      note: `no ${SHARED_WORDS} words in a row in common; in one tree, by way of others too: ${(inTree / pairs).toFixed(4)}`,
    },
    {
      key: 'rewrites.direction',
      name: 'rewrites whose edge comes from the parent itself, without times',
      value: directed / 45,
    },
  ];
}

function sharesRun(a: string, b: string): boolean {
  const runs = new Set<string>();
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [left, right] = [wordsOf(a), wordsOf(b)];
  for (let i = 0; i + SHARED_WORDS <= left.length; i++) runs.add(left.slice(i, i + SHARED_WORDS).join(' '));
  for (let i = 0; i + SHARED_WORDS <= right.length; i++)
    if (runs.has(right.slice(i, i + SHARED_WORDS).join(' '))) return true;
  return false;
}

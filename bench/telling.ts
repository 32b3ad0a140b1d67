import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonLines } from '../quality/data.ts';
import { plainArticle } from '../quality/plain-story.ts';
import { centroidSummary } from '../quality/summary-baselines.ts';
import { briefStory } from '../src/brief/index.ts';
import { checkDraft } from '../src/check/index.ts';
import { collateStory } from '../src/collate/index.ts';
import { composeTools } from '../src/compose.ts';
import { storyId } from '../src/model/ids.ts';
import type { Report } from '../src/model/story.ts';
import { readStory } from '../src/read/index.ts';
import { loadNearWords } from '../src/text/near-words.ts';
import { traceStory } from '../src/trace/index.ts';
import { largeStory } from './telling/large-stories.ts';

/**
 * A story of 50 reports from readings to brief, and a draft of 600 words checked against it: processor seconds of each step, beside a plain
 * summary (nearest to the mean word vector) of the same reports in the same run.
 */
const data = resolve(import.meta.dirname, '..', process.env['STEMMA_DATA'] ?? '../shared/data');
const REPORTS = 50;
const DRAFT_WORDS = 600;
const ROUNDS = 3;
/** Seconds to reach, from readings to brief and for a check. */
const REACH = { telling: 1, check: 0.5 };

interface Row {
  readonly text: string;
  readonly label: string;
}

/** Processor seconds of some work. */
function clocked<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { result, seconds: (user + system) / 1e6 };
}

async function main(): Promise<void> {
  const tools = await composeTools();
  const near = loadNearWords(tools.traceWeights!);
  const rows = jsonLines<Row>(data, 'stories/ecbplus.jsonl');
  const event = largestOf(rows);
  const background = jsonLines<Row>(data, 'bulk/bodies.jsonl').map(({ text }) => text);
  const trace = { weights: tools.traceWeights! };
  const words = { words: tools.words! };
  for (const length of [400, 2000]) {
    const texts = largeStory(event, background, near, REPORTS + 1, length);
    const reports: Report[] = texts.map((text, at) => {
      const own = at === REPORTS ? text.split(' ').slice(0, DRAFT_WORDS).join(' ') : text;
      const article = plainArticle({ id: `r${at}`, text: own, date: '2022-03-01', language: 'en' });
      return { article, reading: tools.reader.read(article) };
    });
    const draft = reports.pop()!;
    const best = { story: 9e9, trace: 9e9, collate: 9e9, brief: 9e9, all: 9e9, check: 9e9, plain: 9e9 };
    const keep = (what: keyof typeof best, seconds: number): void => {
      best[what] = Math.min(best[what], seconds);
    };
    let told = '';
    for (let round = 0; round < ROUNDS; round++) {
      const story = clocked(() => readStory(storyId('bench'), reports, tools.reader));
      const lineage = clocked(() => traceStory(story.result, trace));
      const collation = clocked(() => collateStory(story.result, lineage.result, words));
      const brief = clocked(() =>
        briefStory(story.result, lineage.result, collation.result, { likeness: tools.words! }),
      );
      const check = clocked(() =>
        checkDraft(draft, story.result, lineage.result, { ...words, nearWords: tools.traceWeights! }),
      );
      keep('story', story.seconds);
      keep('trace', lineage.seconds);
      keep('collate', collation.seconds);
      keep('brief', brief.seconds);
      keep('all', story.seconds + lineage.seconds + collation.seconds + brief.seconds);
      keep('check', check.seconds);
      keep('plain', clocked(() => centroidSummary(story.result, 250)).seconds);
      told = `${lineage.result.edges.length} edges, ${collation.result.facts.length} facts, ${collation.result.quotations.length} quotations, ${brief.result.sentences.length} sentences; ${check.result.length} sentences checked`;
    }
    const seconds = (what: keyof typeof best): string => best[what].toFixed(2);
    process.stdout.write(
      `${REPORTS} reports of some ${length} words: ${told}\n` +
        `  story ${seconds('story')} + trace ${seconds('trace')} + collate ${seconds('collate')} + brief ${seconds('brief')} = ${seconds('all')} s of processor (to reach: ${REACH.telling}), ${(best.all / best.plain).toFixed(1)} × a plain summary\n` +
        `  check of ${DRAFT_WORDS} words ${seconds('check')} s (to reach: ${REACH.check}), ${(best.check / best.plain).toFixed(1)} × a plain summary\n`,
    );
  }
}

/** The texts of the event that most reports tell. */
function largestOf(rows: readonly Row[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { text, label } of rows) groups.set(label, [...(groups.get(label) ?? []), text]);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]!;
}

if (existsSync(resolve(data, 'stories/ecbplus.jsonl')) && existsSync(resolve(data, 'bulk/bodies.jsonl'))) await main();
else
  process.stdout.write('skipped: stories/ecbplus.jsonl or bulk/bodies.jsonl is not in the data folder (STEMMA_DATA)\n');

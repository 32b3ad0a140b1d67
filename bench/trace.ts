import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainStory } from '../quality/lineage/report.ts';
import { HEADS, TAILS } from '../quality/simulator/furniture.ts';
import { rewriteLightly } from '../quality/simulator/operations.ts';
import { wordsOf } from '../quality/simulator/words.ts';
import { seededRandom } from '../src/structures/seeded-random.ts';
import { splitSentences, tokenize } from '../src/text/index.ts';
import { loadNearWords } from '../src/text/near-words.ts';
import { traceStory } from '../src/trace/index.ts';

/** Tracing of large stories, beside the time that tokenising the same texts takes. */
const data = resolve(import.meta.dirname, '..', process.env['STEMMA_DATA'] ?? '../shared/data', 'bulk/bodies.jsonl');
const WORDS = 600;

function main(): void {
  const bodies = readFileSync(data, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const weights = new Uint8Array(readFileSync(new URL('../models/trace.bin', import.meta.url)));
  const random = seededRandom(7);
  const words = wordsOf(bodies.slice(0, 200), loadNearWords(weights));
  const originals = textsOf(bodies, 80);
  const derived = Array.from({ length: 120 }, (_, i) => {
    const sentences = originals[Math.floor(random() * 80)]!;
    return i % 3 === 0
      ? rewriteLightly(sentences, words, random)
      : sentences.slice(0, Math.ceil(sentences.length * (0.7 + 0.3 * random())));
  });
  report(
    '200 articles of 600 words, 80 of them originals',
    [...originals, ...derived].map((s) => s.join('\n')),
    weights,
    1.5,
  );
  const wire = originals[0]!;
  const copies = Array.from({ length: 5000 }, (_, i) =>
    [
      HEADS[i % HEADS.length]!,
      `By our desk ${i}`,
      ...wire.slice(0, wire.length - (i % 3)),
      TAILS[i % TAILS.length]!,
    ].join('\n'),
  );
  report('5,000 copies of one text in frames of their own', copies, weights, 10);
  filter(bodies);
}

/** The filter on all cores: articles as they come, six to a story, from lines to lines, start-up included. */
function filter(bodies: readonly string[]): void {
  const lines = bodies.map((text, i) => JSON.stringify({ id: `a${i}`, story: `s${Math.floor(i / 6)}`, text }));
  const begun = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../bin/stemma.js'), 'trace', '--jsonl'],
    {
      input: `${lines.join('\n')}\n`,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  const took = performance.now() - begun;
  if (status !== 0) throw new Error(`stemma trace --jsonl ended with ${status}`);
  const tokenising = performance.now();
  for (const text of bodies) tokenize(text);
  const baseline = performance.now() - tokenising;
  process.stdout.write(
    `${lines.length} articles through trace --jsonl, six to a story\n  ${Math.round((lines.length / took) * 1000)} articles/s (to reach: 300), ${(took / baseline).toFixed(1)} × tokenising the same texts on one core\n`,
  );
}

/** `count` texts of some 600 words each, as sentences. */
function textsOf(bodies: readonly string[], count: number): string[][] {
  const texts: string[][] = [];
  let sentences: string[] = [];
  let size = 0;
  for (const body of bodies) {
    for (const { start, end } of splitSentences(body, tokenize(body), 'en')) {
      sentences.push(body.slice(start, end).replace(/\s+/g, ' '));
      size += sentences.at(-1)!.split(' ').length;
      if (size < WORDS) continue;
      texts.push(sentences);
      sentences = [];
      size = 0;
      if (texts.length === count) return texts;
      break;
    }
  }
  return texts;
}

function report(name: string, texts: readonly string[], weights: Uint8Array, reach: number): void {
  const story = plainStory(
    'bench',
    texts.map((text, i) => ({ id: `a${i}`, text })),
  );
  const reading = performance.now();
  for (const text of texts) tokenize(text);
  const baseline = performance.now() - reading;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const begun = performance.now();
    const { edges, origins } = traceStory(story, { weights });
    const took = performance.now() - begun;
    if (took < best) best = took;
    if (round === 0) process.stdout.write(`${name}: ${edges.length} edges, origins ${origins.low}–${origins.high}\n`);
  }
  process.stdout.write(
    `  ${(best / 1000).toFixed(2)} s (to reach: ${reach} s), ${(best / baseline).toFixed(1)} × tokenising the same texts\n`,
  );
}

if (existsSync(data)) main();
else process.stdout.write('skipped: bulk/bodies.jsonl is not in the data folder (STEMMA_DATA)\n');

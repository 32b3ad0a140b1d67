import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bCubed } from '../quality/b-cubed.ts';
import { createClusterer } from '../src/cluster/index.ts';
import { tokenize } from '../src/text/index.ts';
import { createPlainClusterer } from './stories/plain-stories.ts';
import { bodies, type StreamedArticle, storyStream } from './stories/stream.ts';

/**
 * Placing articles of a long made-up stream, by processor time, tokens given; beside it a plain TF-IDF clusterer on the first of
 * them. `node bench/stories.ts [--live 100000] [--total 150000]`; a million live needs `--live 1000000 --total 1100000`.
 */
const { values } = parseArgs({
  options: { live: { type: 'string', default: '100000' }, total: { type: 'string', default: '120000' } },
});
const live = Number(values.live);
const total = Number(values.total);
const BATCH = 1000;
const PLAIN = 3000;
const SEED = 20240101;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const data = resolve(import.meta.dirname, '..', process.env['STEMMA_DATA'] ?? '../shared/data');
if (!existsSync(data)) {
  say(`skipped: there is no data folder at ${data} (set STEMMA_DATA)`);
} else {
  const weights = new Uint8Array(readFileSync(new URL('../models/cluster.bin', import.meta.url)));
  const stream = storyStream(bodies(data), SEED, live / 14);
  const next = (): StreamedArticle[] => Array.from({ length: BATCH }, () => stream.next().value as StreamedArticle);
  const truth: string[] = [];

  const clusterer = createClusterer({ weights });
  const plain = createPlainClusterer();
  let plainTime = 0;
  let oursTime = 0;
  let lastTime = 0;
  let characters = 0;
  for (let done = 0; done < total; done += BATCH) {
    const batch = next().map(({ item, story }) => ({ item: { ...item, tokens: tokenize(item.text) }, story }));
    for (const { story, item } of batch) {
      truth.push(String(story));
      characters += item.text.length;
    }
    const start = cpu();
    for (const { item } of batch) clusterer.add(item);
    const time = cpu() - start;
    oursTime += time;
    lastTime = lastTime === 0 ? time : lastTime * 0.9 + time * 0.1;
    if (done < PLAIN) {
      const from = cpu();
      for (const { item } of batch) plain(item.text);
      plainTime += cpu() - from;
      if (done + BATCH === PLAIN)
        say(
          `first ${PLAIN}: ours ${rate(PLAIN, oursTime)} articles/s, plain TF-IDF ${rate(PLAIN, plainTime)} articles/s, ratio ${(plainTime / oursTime).toFixed(1)}`,
        );
    }
    if ((done + BATCH) % Math.max(BATCH, Math.floor(total / 10 / BATCH) * BATCH) === 0)
      say(
        `${done + BATCH} placed, ${clusterer.living} live: now ${rate(BATCH, lastTime)} articles/s, ${(clusterer.bytes / 1e6).toFixed(0)} MB in tables, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
      );
  }
  say(
    `all: ${rate(total, oursTime)} articles/s of processor time, mean ${Math.round(characters / total)} characters, ${Math.round(clusterer.bytes / clusterer.living)} bytes in tables for each of ${clusterer.living} live`,
  );
  const story = new Map(
    clusterer.clusters().flatMap(({ id, articles }) => articles.map((article) => [article as string, id as string])),
  );
  const { precision, recall, f1 } = bCubed(
    truth,
    truth.map((_, i) => story.get(`r${i}`)!),
  );
  say(
    `quality on the stream: B³ F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}), ${clusterer.clusters().length} stories of ${new Set(truth).size}`,
  );
}

/** Processor time of this process in milliseconds: what one core would take if nothing else ran on it. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function rate(count: number, milliseconds: number): number {
  return Math.round((count / milliseconds) * 1000);
}

/**
 * A store at size: made-up small articles in stories of four, then opening, the page of a story, search and lists, each at
 * many places. `node bench/store.ts [--articles 100000] [--asks 300]`; a million takes some minutes and 3 GB.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPlacing } from '../src/desk/placing.ts';
import { createApp } from '../src/http/app.ts';
import { open, openStore, storyId } from '../src/index.ts';
import { seededRandom } from '../src/structures/seeded-random.ts';
import { report, storyOf } from '../test/contracts/store-samples.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, asks: { type: 'string', default: '300' } },
});
const total = Number(values.articles);
const asks = Number(values.asks);
const PER_STORY = 4;
const random = seededRandom(5);
const syllables = 'ka lo mi ter san del vor ni qua bel sto ria pe lum dra fen gor hal is jo'.split(' ');
/** Words as often as those of a language: the n-th word once for n times of the first. */
const words = Array.from({ length: 40_000 }, (_, n) => {
  let word = '';
  for (let rest = n + 20; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
});
const word = (): string => words[Math.floor(words.length ** random()) - 1] ?? 'ka';
const sentence = (): string => `${Array.from({ length: 14 }, word).join(' ')}. `;

const home = mkdtempSync(join(tmpdir(), 'stemma-store-bench-'));
const path = join(home, 'store.sqlite');
let store = await openStore(path);
const began = performance.now();
const BATCH = 2000;
for (let n = 0; n < total; n += BATCH) {
  const articles = Array.from({ length: Math.min(BATCH, total - n) }, (_, index) => {
    const number = n + index;
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor((number / total) * 1800))).toISOString().slice(0, 10);
    return report(`Number ${number}. ${sentence()}${sentence()}${sentence()}`, {
      id: `a-${number.toString(16).padStart(16, '0')}` as ReturnType<typeof report>['id'],
      title: Array.from({ length: 7 }, word).join(' '),
      url: `https://paper-${number % 500}.example/${number}`,
      outlet: `Paper ${number % 500}`,
      published: { value: day, certainty: 'stated', from: 'meta' },
    });
  });
  await store.add(
    articles.map((article) => ({ article, page: { url: article.url!, bytes: Buffer.from(`<p>${article.text}</p>`) } })),
  );
  const put = [];
  for (let from = 0; from < articles.length; from += PER_STORY)
    put.push(storyOf(`story-${n + from}`, articles.slice(from, from + PER_STORY)));
  await store.changeStories({ put, drop: [] });
  if (n > 0 && n % (total / 10) < BATCH)
    console.log(`${n} kept, ${Math.round(n / ((performance.now() - began) / 1000))} articles a second`);
}
await store.close();
console.log(
  `${total} articles in ${total / PER_STORY} stories: ${((performance.now() - began) / 1000).toFixed(0)} s, ${(statSync(path).size / total).toFixed(0)} bytes of file an article`,
);

const stemma = await open();
const opening = performance.now();
store = await openStore(path);
const counts = await store.counts();
const first = await store.stories({ sort: 'updated', limit: 20 });
console.log(
  `opening, counts and the front's list: ${((performance.now() - opening) / 1000).toFixed(2)} s (${counts.stories} stories, ${first.items.length} shown)`,
);

async function time(name: string, ask: () => Promise<unknown>, most: number): Promise<void> {
  const took: number[] = [];
  for (let i = 0; i < asks; i++) {
    const from = performance.now();
    await ask();
    took.push(performance.now() - from);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): string => took[Math.floor((took.length - 1) * share)]!.toFixed(1);
  console.log(
    `${name.padEnd(34)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  p99 ${at(0.99)} ms  (to reach at p95: ${most} ms)`,
  );
}
const anyStory = () => storyId(`story-${Math.floor((random() * total) / PER_STORY) * PER_STORY}`);
const shellFile = new URL('../web/dist/story.html', import.meta.url);
const shell = existsSync(shellFile) ? readFileSync(shellFile, 'utf8') : '<html></html>';
const app = createApp({
  store,
  shell,
  version: '0',
  clock: () => performance.now(),
  log: (error) => console.error(error),
});
const get = async (at: string) => {
  const answer = await app.request(`http://localhost${at}`, { headers: { host: 'localhost' } });
  if (answer.status !== 200) throw new Error(`${at}: ${answer.status}`);
  return answer.text();
};
await time('story from the store', () => store.story(anyStory()), 60);
await time('page of a story', () => get(`/stories/${anyStory()}`), 60);
await time('search, one word', () => store.search({ words: word(), limit: 20 }), 150);
await time('search, two words', () => store.search({ words: `${word()} ${word()}`, limit: 20 }), 150);
await time(
  'search, a word within a month',
  () => {
    const month = `202${Math.floor(random() * 4)}-0${1 + Math.floor(random() * 9)}`;
    return store.search({ words: word(), from: `${month}-01`, to: `${month}-28`, limit: 20 });
  },
  150,
);
await time(
  'search, a word of one outlet',
  () => store.search({ words: word(), outlet: `Paper ${Math.floor(random() * 500)}`, limit: 20 }),
  150,
);
await time('search through the API', () => get(`/api/search?q=${word()}`), 150);
await time('quotations by words', () => store.quotations({ words: 'bridge open', limit: 20 }), 150);
for (const sort of ['updated', 'published', 'origins', 'reports'] as const)
  await time(`list by ${sort}`, () => store.stories({ sort, limit: 50 }), 150);
await time('counts', () => store.counts(), 150);
const settling = performance.now();
const cpu = process.cpuUsage();
let placed = 0;
await createPlacing(stemma, store).catchUp((done) => {
  placed = done;
});
const { user, system } = process.cpuUsage(cpu);
console.log(
  `a desk has placed the last ${placed} again after ${((performance.now() - settling) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor), in the background`,
);
await store.close();
rmSync(home, { recursive: true, force: true });

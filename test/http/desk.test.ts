import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, it } from 'node:test';
import { createApp } from '../../src/http/app.ts';
import { open, openDesk, openStore, type Page, type Stemma } from '../../src/index.ts';

const shell = readFileSync(new URL('../../web/dist/story.html', import.meta.url), 'utf8');

const page = (name: string, title: string, text: string): Page => ({
  url: `https://${name}.example/`,
  bytes: new TextEncoder().encode(text),
  stated: { title, text, published: '2024-05-14' },
});

const ferry = [
  page(
    'north',
    'Ferry runs aground near Kelso',
    'The ferry Maud ran aground near Kelso on Tuesday with 120 people aboard. Nobody was hurt, the harbour master Ada Lind said.',
  ),
  page(
    'south',
    'Ferry Maud stuck off Kelso',
    'With 120 passengers aboard, the ferry Maud ran aground off Kelso on Tuesday. Harbour master Ada Lind said that nobody was hurt.',
  ),
];
const budget = page(
  'west',
  'Council passes budget',
  'The council of Orrin passed a budget of 4 million crowns on Tuesday. Opponents called the cuts to libraries a disgrace.',
);

let stemma: Stemma;
before(async () => {
  stemma = await open();
});

async function desk() {
  const store = await openStore(':memory:');
  const opened = openDesk(stemma, store);
  await opened.add([...ferry, budget]);
  const app = createApp({
    store,
    desk: opened,
    shell,
    version: '0',
    clock: () => 0,
    log: (error) => assert.fail(String(error)),
  });
  const ask = async (path: string, body?: object) =>
    app.request(`http://localhost${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { host: 'localhost', ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const { items } = await store.articles({ limit: 9 });
  const article = (name: string) => items.find((item) => item.url === `https://${name}.example/`)!.id;
  return { store, opened, ask, article };
}

it('a decision joins or splits stories, outlives what comes later, and can be taken back', async () => {
  const { store, opened, ask, article } = await desk();
  const [north, west] = [article('north'), article('west')];
  assert.notEqual(await store.storyOf(north), await store.storyOf(west));
  const made = await ask('/api/decisions', { by: 'editor', constraint: { kind: 'together', a: north, b: west } });
  assert.equal(made.status, 200);
  const { number } = (await made.json()) as { number: number };
  assert.equal(await store.storyOf(north), await store.storyOf(west));
  await opened.add([
    page('east', 'Storm warning', 'A storm warning is in force for the coast of Harn until Friday, forecasters said.'),
  ]);
  assert.equal(await store.storyOf(north), await store.storyOf(west));
  assert.equal((await ask(`/api/decisions/${number}/undo`, { by: 'chief' })).status, 204);
  assert.notEqual(await store.storyOf(north), await store.storyOf(west));
  assert.equal((await ask(`/api/decisions/${number}/undo`, { by: 'chief' })).status, 404);
  const { items } = (await (await ask('/api/decisions')).json()) as { items: { undone?: { by: string } }[] };
  assert.equal(items[0]?.undone?.by, 'chief');
});

it('a decision on an article that is not kept is refused', async () => {
  const { ask, article, store } = await desk();
  const answer = await ask('/api/decisions', {
    by: 'editor',
    constraint: { kind: 'apart', a: article('north'), b: 'nobody' },
  });
  assert.equal(answer.status, 404);
  assert.deepEqual(await store.decisions(), []);
  assert.equal((await ask('/api/decisions', { by: '', constraint: { kind: 'apart' } })).status, 400);
});

it('a draft is checked against a story, sentence by sentence', async () => {
  const { ask, article, store } = await desk();
  const story = await store.storyOf(article('north'));
  const answer = await ask(`/api/stories/${story}/check`, {
    draft: 'The ferry Maud ran aground near Kelso on Tuesday. A whale sang in the harbour of Rome.',
  });
  const { items } = (await answer.json()) as { items: { verdict: string; cites: unknown[] }[] };
  assert.equal(items.length, 2);
  assert.equal(items[0]?.verdict, 'supported');
  assert.ok((items[0]?.cites.length ?? 0) > 0);
  assert.equal(items[1]?.verdict, 'unsupported');
  assert.equal((await ask('/api/stories/nobody/check', { draft: 'x' })).status, 404);
});

it('a draft can be checked on a page, its hostile words shown as text', async () => {
  const { store, opened, article } = await desk();
  const app = createApp({
    store,
    desk: opened,
    shell,
    version: '0',
    clock: () => 0,
    log: (error) => assert.fail(String(error)),
  });
  const story = await store.storyOf(article('north'));
  const send = (draft: string) =>
    app.request(`http://localhost/stories/${story}/check`, {
      method: 'POST',
      headers: { host: 'localhost' },
      body: new URLSearchParams({ draft }),
    });
  const page = await (await send('The ferry Maud ran aground near Kelso on Tuesday.')).text();
  assert.match(page, /1 supported, 0 contradicted, 0 unsupported/);
  assert.match(page, new RegExp(`href="/stories/${story}#s1-[AB]\\.\\d+-\\d+"`));
  assert.doesNotMatch(await (await send('"></textarea><script>alert(1)</script> is here.')).text(), /<script>alert/);
});

it('a form of another site cannot decide anything', async () => {
  const { store, opened, article } = await desk();
  const app = createApp({
    store,
    desk: opened,
    shell,
    version: '0',
    clock: () => 0,
    log: (error) => assert.fail(String(error)),
  });
  const body = JSON.stringify({ by: 'x', constraint: { kind: 'apart', a: article('north'), b: article('south') } });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const answer = await app.request('http://localhost/api/decisions', {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': type },
      body,
    });
    assert.equal(answer.status, 415, type);
  }
  const broken = await app.request('http://localhost/api/decisions', {
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: '{"by":',
  });
  assert.equal(broken.status, 400);
  assert.deepEqual(await store.decisions(), []);
});

it('adding the same pages again changes nothing', async () => {
  const { store, opened } = await desk();
  const before_ = await store.counts();
  assert.equal((await opened.add([...ferry, budget])).added, 0);
  assert.equal((await store.counts()).articles, before_.articles);
  assert.equal((await store.counts()).stories, before_.stories);
});

it('leads from a hit to the words that were searched for, in the text of their report', async () => {
  const { ask, article } = await desk();
  const search = await (await ask('/search?q=libraries+disgrace')).text();
  const address = `/reports/${encodeURIComponent(article('west'))}?q=libraries+disgrace`;
  assert.ok(search.includes(`href="${address}#found"`));
  const report = await (await ask(address)).text();
  assert.match(report, /<mark class="target" id="found">.*libraries.*<\/mark>/);
  assert.equal(report.match(/<mark/g)?.length, 2);
  assert.equal(report.match(/id="found"/g)?.length, 1);
  assert.doesNotMatch(await (await ask(`/reports/${encodeURIComponent(article('west'))}`)).text(), /<mark/);
});

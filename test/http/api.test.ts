import assert from 'node:assert/strict';
import { it } from 'node:test';
import { storySchema } from '../../src/index.ts';
import { report, storyOf } from '../contracts/store-samples.ts';
import { servedSample } from './served.ts';

it('lists stories page by page and gives one whole', async () => {
  const { json } = await servedSample();
  const ids: string[] = [];
  let next = '';
  do {
    const page = await json(`/api/stories?sort=published&limit=4${next}`);
    ids.push(...(page['items'] as { id: string }[]).map((item) => item.id));
    next = page['next'] === undefined ? '' : `&cursor=${page['next'] as string}`;
  } while (next !== '');
  assert.deepEqual(ids, ['story-5', 'story-4', 'story-3', 'story-2', 'story-1', 'story-0']);
  assert.equal(storySchema.parse(await json('/api/stories/story-3')).title, 'Story story-3');
  assert.deepEqual(Object.keys(await json('/api/stories/story-3/lineage')), ['nodes', 'edges', 'occasions', 'origins']);
});

it('searches reports, tells who said what and gives a report with its text', async () => {
  const { json } = await servedSample();
  const hits = (await json('/api/search?q=flood%20river&limit=3'))['items'] as { id: string; story: string }[];
  assert.equal(hits.length, 3);
  assert.match((await json(`/api/articles/${encodeURIComponent(hits[0]!.id)}`))['text'] as string, /^Flood report/);
  const said = (await json('/api/quotations?speaker=ruiz&words=bridge'))['items'] as { speaker: string }[];
  assert.equal(said.length, 6);
  assert.deepEqual(((await json('/api/revisions?url=https://a.example/1'))['items'] as unknown[]).length, 1);
  assert.equal((await json('/api/counts'))['articles'], 12);
});

it('says what was expected where a request is wrong, as problem+json', async () => {
  const { ask } = await servedSample();
  for (const [path, status] of [
    ['/api/stories?limit=0', 400],
    ['/api/stories?sort=best', 400],
    ['/api/stories?cursor=nonsense', 400],
    ['/api/stories?from=yesterday', 400],
    ['/api/stories/nobody', 404],
    ['/api/nothing', 404],
  ] as const) {
    const answer = await ask(path);
    assert.equal(answer.status, status, path);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.equal(((await answer.json()) as { status: number }).status, status);
  }
});

it('answers 304 to who has it already', async () => {
  const { ask } = await servedSample();
  const etag = (await ask('/api/stories/story-1')).headers.get('etag');
  assert.ok(etag);
  assert.equal((await ask('/api/stories/story-1', { headers: { 'if-none-match': etag } })).status, 304);
});

it('gives the same list from memory, and another as soon as the store has changed', async () => {
  const { ask, store } = await servedSample();
  const path = '/api/stories?limit=100';
  const first = await ask(path);
  const again = await ask(path);
  const etag = first.headers.get('etag');
  assert.ok(etag);
  assert.equal(again.headers.get('etag'), etag);
  assert.equal(again.headers.get('content-type'), first.headers.get('content-type'));
  assert.equal(await again.text(), await first.text());
  assert.equal((await ask(path, { headers: { 'if-none-match': etag } })).status, 304);
  await store.changeStories({ put: [storyOf('another', [report('Other words.')])], drop: [] });
  const changed = await ask(path, { headers: { 'if-none-match': etag } });
  assert.equal(changed.status, 200);
  assert.match(await changed.text(), /Story another/);
  assert.match(await (await ask('/')).text(), /7 stories/);
});

it('is asked from this machine only, or with its token', async () => {
  const { ask } = await servedSample();
  for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.1', '']) {
    assert.equal((await ask('/api/stories', { headers: { host } })).status, 403, host);
  }
  for (const host of ['localhost', '127.0.0.1:4321', '[::1]:4321']) {
    assert.equal((await ask('/api/stories', { headers: { host } })).status, 200, host);
  }
  const guarded = await servedSample('a-secret');
  assert.equal((await guarded.ask('/api/stories')).status, 401);
  assert.equal((await guarded.ask('/api/stories', { headers: { authorization: 'Bearer another' } })).status, 401);
  const right = { host: 'desk.example', authorization: 'Bearer a-secret' };
  assert.equal((await guarded.ask('/api/stories', { headers: right })).status, 200);
  const password = { host: 'desk.example', authorization: `Basic ${btoa('editor:a-secret')}` };
  assert.equal((await guarded.ask('/', { headers: password })).status, 200);
  assert.equal((await guarded.ask('/', { headers: { authorization: `Basic ${btoa('a-secret')}x` } })).status, 401);
  assert.equal((await guarded.ask('/healthz')).status, 200);
});

it('describes every route in OpenAPI 3.1, with references that lead somewhere', async () => {
  const { json } = await servedSample();
  const document = await json('/openapi.json');
  assert.equal(document['openapi'], '3.1.0');
  const paths = Object.keys(document['paths'] as object);
  for (const path of [
    '/api/stories',
    '/api/stories/{id}',
    '/api/articles/{id}',
    '/api/search',
    '/api/quotations',
    '/api/changes',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  const schemas = (document['components'] as { schemas: Record<string, unknown> }).schemas;
  for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    assert.ok(name !== undefined && name in schemas, name);
  }
});

it('tells changes as they come, as server-sent events', async () => {
  const { ask, store } = await servedSample();
  const answer = await ask('/api/events', { headers: { 'last-event-id': '11' } });
  const reader = answer.body!.getReader();
  let told = '';
  while (!told.includes('story-5')) {
    const { value, done } = await reader.read();
    assert.equal(done, false);
    told += new TextDecoder().decode(value);
  }
  assert.match(told, /^event: ready\ndata: 11\n/);
  assert.match(told, /event: article\n.*\nid: 12/);
  await reader.cancel();
  await store.close();
});

it('speaks the Model Context Protocol: tools that read, answers that cite', async () => {
  const { ask } = await servedSample();
  const call = async (method: string, params: object) => {
    const answer = await ask('/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    return (
      (await answer.json()) as { result: { tools: { name: string }[]; content: { text: string }[]; isError?: boolean } }
    ).result;
  };
  const { tools } = await call('tools/list', {});
  assert.deepEqual(
    tools.map((tool) => tool.name),
    ['search_stories', 'get_brief', 'get_lineage', 'who_said'],
  );
  const found = await call('tools/call', { name: 'search_stories', arguments: { words: 'flood', limit: 2 } });
  const [story] = JSON.parse(found.content[0]!.text) as { id: string }[];
  const brief = await call('tools/call', { name: 'get_brief', arguments: { id: story!.id } });
  const told = JSON.parse(brief.content[0]!.text) as { sentences: { cites: { exact: string }[] }[] };
  assert.equal(told.sentences[0]?.cites[0]?.exact, 'Floo');
  assert.equal((await call('tools/call', { name: 'get_brief', arguments: { id: 'nobody' } })).isError, true);
});

it('gives a story as a file in every form', async () => {
  const { ask } = await servedSample();
  for (const format of ['json', 'md', 'html', 'jsonld', 'csv', 'graphml', 'dot', 'ttl']) {
    const answer = await ask(`/api/stories/story-1/export/${format}`);
    assert.equal(answer.status, 200, format);
    assert.match(answer.headers.get('content-disposition') ?? '', new RegExp(`story\\.${format}`));
    assert.ok((await answer.text()).length > 30);
  }
  for (const format of ['exe', 'constructor', '__proto__']) {
    assert.equal((await ask(`/api/stories/story-1/export/${format}`)).status, 404);
  }
  assert.equal((await ask('/api/stories/nobody/export/md')).status, 404);
});

it('tells its stories to feed readers', async () => {
  const { ask, json, store } = await servedSample();
  const hostile = storyOf('evil', [report('Evil words.')], { title: '</title><script>\u0000&]]>' });
  await store.changeStories({ put: [hostile], drop: [] });
  const { items } = await json('/feed.json');
  assert.equal((items as unknown[]).length, 7);
  const xml = await (await ask('/feed.xml')).text();
  assert.equal(xml.match(/<item>/g)?.length, 7);
  assert.doesNotMatch(xml, /<script>|\u0000/);
  assert.match(xml, /&lt;\/title&gt;&lt;script&gt;\ufffd&amp;\]\]&gt;/);
});

it('counts what it answered, for Prometheus', async () => {
  const { ask } = await servedSample();
  await ask('/api/stories');
  await ask('/api/nothing');
  const text = await (await ask('/metrics')).text();
  assert.match(text, /^stemma_articles 12$/m);
  assert.match(text, /^stemma_http_answers_total\{status="404"\} 1$/m);
  assert.match(text, /^stemma_http_seconds_count 2$/m);
});

it('shows hostile words as text on its pages', async () => {
  const { ask } = await servedSample();
  const attack = '"><script>alert(1)</script>';
  for (const path of [
    `/search?q=${encodeURIComponent(attack)}`,
    `/?sort=${encodeURIComponent(attack)}`,
    `/stories/${encodeURIComponent(attack)}`,
  ]) {
    const page = await (await ask(path)).text();
    assert.doesNotMatch(page, /<script>alert/);
  }
});

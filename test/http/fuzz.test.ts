import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { createApp } from '../../src/http/app.ts';
import { open, openDeskOver } from '../../src/index.ts';
import { servedSample, shell } from './served.ts';

/** `STEMMA_FUZZ=100000` is the long run of `npm run fuzz`. */
const RUNS = Number(process.env['STEMMA_FUZZ'] ?? 1500);
const LONGEST_MS = 2000;

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '%00',
        '%',
        '%ff%fe',
        '../../etc/passwd',
        '"',
        "' OR 1=1 --",
        'NEAR(',
        '"a" NOT b*',
        '\u0000',
        '\ud800',
        '-1',
      ],
      ...[
        '1e309',
        '[]',
        '{}',
        'null',
        '9007199254740993',
        '2024-02-31',
        '0000-00-00',
        'WzAsOTJd',
        '__proto__',
        'constructor',
      ],
      ...[
        'x'.repeat(3000),
        '"'.repeat(2000),
        '('.repeat(2000),
        'a*'.repeat(900),
        'file:///etc/passwd',
        'javascript:alert(1)',
      ],
      ...['story-1', 'story-0', 'text-34-Flood-report-0-tells-of-the-river-', 'flood', 'ruiz', 'A', 'md', 'together'],
    ),
  },
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  hostile,
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.array(hostile, { maxLength: 3 }),
  fc.object({ maxDepth: 2, maxKeys: 4 }),
);
const part = hostile.map((text) => encodeURIComponent(text.toWellFormed()));
const path = fc.oneof(
  fc.constantFrom(
    ...[
      '/',
      '/search',
      '/quotations',
      '/add',
      '/feeds',
      '/feeds.opml',
      '/decisions',
      '/metrics',
      '/healthz',
      '/openapi.json',
    ],
    ...[
      '/feed.xml',
      '/feed.json',
      '/mcp',
      '/api/stories',
      '/api/articles',
      '/api/search',
      '/api/quotations',
      '/api/entities',
    ],
    ...['/api/changes', '/api/counts', '/api/revisions', '/api/decisions', '/api/add', '/api/feeds'],
  ),
  part.map((id) => `/stories/${id}`),
  fc.tuple(part, fc.constantFrom('check', 'arrange', 'split', 'join')).map(([id, act]) => `/stories/${id}/${act}`),
  fc.tuple(part, fc.constantFrom('', '/lineage', '/check')).map(([id, act]) => `/api/stories/${id}${act}`),
  fc.tuple(part, part).map(([id, format]) => `/api/stories/${id}/export/${format}`),
  part.map((id) => `/api/articles/${id}`),
  part.map((id) => `/reports/${id}`),
  part.map((number) => `/adding/${number}`),
  part.map((number) => `/api/add/${number}`),
  part.map((number) => `/decisions/${number}/undo`),
  part.map((number) => `/api/decisions/${number}/undo`),
  part.map((any) => `/${any}`),
);
const query = fc.array(
  fc.tuple(
    fc.constantFrom(
      ...[
        'q',
        'limit',
        'cursor',
        'from',
        'to',
        'sort',
        'origins',
        'speaker',
        'words',
        'outlet',
        'language',
        'after',
        'url',
      ],
    ),
    part,
  ),
  { maxLength: 4 },
);
const field = fc.constantFrom(
  ...[
    'by',
    'constraint',
    'draft',
    'addresses',
    'reports',
    'kind',
    'a',
    'b',
    'other',
    'siglum',
    'text',
    'files',
    'back',
  ],
  ...['through', 'jsonrpc', 'id', 'method', 'params'],
);
type Sent = { readonly headers: Record<string, string>; readonly body: string | FormData | URLSearchParams };
const body: fc.Arbitrary<Sent> = fc.oneof(
  fc.dictionary(field, value).map((one) => ({
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify(one),
  })),
  fc.array(fc.tuple(field, hostile), { maxLength: 5 }).map((pairs) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(pairs.map(([name, text]) => [name, text.toWellFormed()])),
  })),
  fc.array(fc.tuple(field, hostile), { maxLength: 3 }).map((pairs) => {
    const form = new FormData();
    for (const [name, text] of pairs) {
      if (name === 'files') form.append(name, new File([text], `${text.slice(0, 20)}.jsonl`));
      else form.append(name, text);
    }
    return { headers: {}, body: form };
  }),
  fc
    .tuple(fc.constantFrom('application/json', 'multipart/form-data; boundary=x', 'text/plain', 'x'), hostile)
    .map(([type, text]) => ({ headers: { 'content-type': type }, body: text })),
);

it('answers every hostile request to every route within two seconds, and never fails itself', async () => {
  const { store, failures } = await servedSample();
  const desk = await openDeskOver(await open(), store, 1);
  const app = createApp({
    store,
    desk,
    shell,
    version: '0',
    clock: () => performance.now(),
    log: (error) => failures.push(error),
  });
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(path, query, fc.option(body, { freq: 3 }), hostile, async (at, pairs, sent, header) => {
      const url = `http://localhost${at}?${pairs.map((pair) => pair.join('=')).join('&')}`;
      const extra = /^[\x20-\x7e]*$/.test(header) ? header : 'x';
      const headers = { host: 'localhost:4321', 'if-none-match': extra, 'last-event-id': extra, ...sent?.headers };
      const asked = performance.now();
      const init = sent ? { method: 'POST', headers, body: sent.body } : { headers };
      const answer = await app.request(url, init);
      await answer.arrayBuffer();
      const took = performance.now() - asked;
      slowest = Math.max(slowest, took);
      // Eight calls to add at a time are taken; more are refused with 503.
      assert.ok(answer.status < 500 || answer.status === 503, `${answer.status} for ${url} ${String(sent?.body)}`);
      assert.ok(took < LONGEST_MS, `${took} ms for ${url} ${String(sent?.body)}`);
    }),
    { numRuns: RUNS },
  );
  assert.deepEqual(failures, []);
  await desk.close();
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { extractPage } from './index.ts';

/**
 * Mutated pages never throw, keep their promises and stay within a bound of time. 500 runs here; `EXTRACT_FUZZ_RUNS=50000 node --test
 * src/extract/fuzz.test.ts` for the long run. Real pages serve as seeds where the data folder is, else the golden pages alone.
 */
const runs = Number(process.env['EXTRACT_FUZZ_RUNS'] ?? 500);
const SLOWEST_MS = 4000;

function seeds(): string[] {
  const cases = new URL('../../test/cases/extract/', import.meta.url);
  const pages = readdirSync(cases).map((name) => {
    const folder = new URL(`${name}/`, cases);
    return readFileSync(new URL(readdirSync(folder).find((file) => file.startsWith('page.'))!, folder), 'utf8');
  });
  const data = new URL(
    `${process.env['STEMMA_DATA'] ?? '../shared/data'}/pages/segments/html/`,
    new URL('../../', import.meta.url),
  );
  if (existsSync(data)) {
    for (const file of readdirSync(data).slice(0, 12)) {
      pages.push(
        gunzipSync(readFileSync(new URL(encodeURIComponent(file), data)))
          .toString('utf8')
          .slice(0, 25_000),
      );
    }
  }
  return pages;
}

const SPLINTERS = [
  '<',
  '>',
  '</',
  '<div>',
  '</div>',
  '<p',
  '<a href="',
  '"',
  "'",
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '<table><td>',
  '&amp',
  '&#x110000;',
  '&#0;',
  '&lt;p&gt;',
  '\u0000',
  '\ufffd',
  '\ud800',
  '\u202e',
  '\ufeff',
  '<title>',
  '<textarea>',
  '<svg><title>',
  '<plaintext>',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '<time datetime="9999-99-99">',
  '{"@type":"NewsArticle","author":{"@id":"x"}}',
  '<script type="application/ld+json">',
  '<noscript>',
  '32 February 2022',
  '2022-02-24T25:61',
  'By ',
  '(AP)',
  '\n\n\n',
  '\t',
  '•',
  'a'.repeat(5000),
  '<b>'.repeat(2000),
  ' '.repeat(3000),
  '1.'.repeat(2000),
  '(('.repeat(1500),
  'By A '.repeat(800),
  '/'.repeat(3000),
];

type Mutation =
  | { readonly kind: 'insert'; readonly at: number; readonly what: string }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'swap'; readonly at: number; readonly to: number; readonly length: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    what: fc.oneof(fc.constantFrom(...SPLINTERS), fc.string({ unit: 'binary' })),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(2000) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: fc.nat(200),
    times: fc.integer({ min: 2, max: 60 }),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: place, to: place, length: fc.nat(500) }),
);

function mutate(page: string, mutations: readonly Mutation[]): string {
  let text = page;
  for (const one of mutations) {
    const at = Math.floor(one.at * text.length);
    if (one.kind === 'insert') text = text.slice(0, at) + one.what + text.slice(at);
    else if (one.kind === 'cut') text = text.slice(0, at) + text.slice(at + one.length);
    else if (one.kind === 'repeat')
      text = text.slice(0, at) + text.slice(at, at + one.length).repeat(one.times) + text.slice(at);
    else {
      const to = Math.floor(one.to * text.length);
      text = text.slice(0, to) + text.slice(at, at + one.length) + text.slice(to);
    }
  }
  return text;
}

describe('extractPage under mutation', () => {
  it(`keeps its promises on ${runs} mutated pages`, () => {
    const pages = seeds();
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(mutation, { maxLength: 8 }),
        fc.constantFrom(
          undefined,
          'text/html',
          'text/plain',
          'text/markdown',
          'text/html; charset=utf-16',
          'text/html; charset=nonsense',
        ),
        fc.boolean(),
        (page, mutations, mediaType, flipBytes) => {
          const bytes = new TextEncoder().encode(mutate(page, mutations));
          if (flipBytes) for (let i = 7; i < bytes.length; i += 997) bytes[i] = (bytes[i]! ^ 0xa5) & 0xff;
          // Processor time: on a busy machine a process may wait for seconds.
          const began = process.cpuUsage();
          const article = extractPage({ path: 'page', bytes, ...(mediaType === undefined ? {} : { mediaType }) });
          const { user, system } = process.cpuUsage(began);
          assert.ok((user + system) / 1000 < SLOWEST_MS, 'took too long');
          let end = 0;
          for (const block of article.blocks) {
            assert.ok(block.start >= end && block.end > block.start && block.end <= article.text.length);
            end = block.end;
          }
          for (const { span, exact } of article.credits)
            if (span) assert.equal(article.text.slice(span.start, span.end), exact);
          if (article.text === '') assert.ok(article.notices.length > 0);
        },
      ),
      { numRuns: runs, seed: 8 },
    );
  });
});

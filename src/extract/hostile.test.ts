import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractPage } from './index.ts';

const SENTENCE =
  'The harbour council of Nordvik voted on Monday to close the old fish market after an inspection found cracks in its roof.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Bounds with room for a busy machine; alone each takes a tenth. Milliseconds, and megabytes of heap besides the page. */
const SLOWEST = 20_000;
const MOST_HEAP = 900;

function within(bytes: Uint8Array, path = 'page.html'): ReturnType<typeof extractPage> {
  const heap = process.memoryUsage().heapUsed;
  const began = performance.now();
  const article = extractPage({ path, bytes });
  const took = performance.now() - began;
  const grown = (process.memoryUsage().heapUsed - heap) / 1e6;
  assert.ok(took < SLOWEST, `took ${took.toFixed(0)} ms`);
  assert.ok(grown < MOST_HEAP, `took ${grown.toFixed(0)} MB`);
  return article;
}

const reasons = (article: ReturnType<typeof extractPage>): string =>
  article.notices.map((notice) => notice.reason).join('; ');

describe('hostile pages', () => {
  it('reads the beginning of 100 MB of HTML and says so', () => {
    const bytes = new Uint8Array(100_000_000).fill(0x20);
    const part = utf8(`<p>${SENTENCE}</p>\n`);
    for (let at = 0; at + part.length <= bytes.length; at += part.length) bytes.set(part, at);
    bytes.set(utf8('<html><body>'), 0);
    const article = within(bytes);
    assert.match(reasons(article), /at most 16 MiB, got 95\.4 MiB/);
    assert.match(article.text, /harbour council/);
    assert.ok(article.text.length <= 2_000_000);
  });

  for (const [name, html, wanted] of [
    ['200,000 nested elements', `${'<div>'.repeat(200_000)}<p>${SENTENCE}</p>`, /harbour council/],
    ['nothing closed', `${`<div><p><b><ul><li><table><tr><td>${SENTENCE}`.repeat(2000)}`, /harbour council/],
    ['end tags alone', `${'</div></p></table></a>'.repeat(100_000)}<p>${SENTENCE}</p>`, /harbour council/],
    ['a bomb of entities', `<p>${'&amp;&lt;&#38;&nbsp;&notanentity;'.repeat(200_000)}</p><p>${SENTENCE}</p>`, /^/],
    [
      'entities that are declared by each other',
      `<!DOCTYPE html [<!ENTITY a "${SENTENCE}">${[...'bcdefghi'].map((one, i) => `<!ENTITY ${one} "${`&${'abcdefgh'[i]};`.repeat(10)}">`).join('')}]><html><body><p>&i;</p><p>${SENTENCE}</p></body></html>`,
      /harbour council/,
    ],
    [
      'NUL bytes',
      `<html><body><p>${[...SENTENCE].join('\u0000')}</p><p>${SENTENCE}</p></body></html>`,
      /harbour council/,
    ],
    ['a million attributes', `<p ${'a=1 '.repeat(1_000_000)}>${SENTENCE}</p>`, /harbour council/],
    ['a comment that never ends', `<p>${SENTENCE}</p><!-- ${'x'.repeat(2_000_000)}`, /harbour council/],
    ['a script that never ends', `<p>${SENTENCE}</p><script>${'var a = "<p>";'.repeat(200_000)}`, /harbour council/],
    [
      'JSON-LD nested without end',
      `<script type="application/ld+json">${'{"@graph":['.repeat(50_000)}</script><p>${SENTENCE}</p>`,
      /harbour council/,
    ],
  ] as const)
    it(`reads a page with ${name}`, () => {
      assert.match(within(utf8(`<html>${html}`)).text, wanted);
    });

  for (const [name, bytes, wanted] of [
    ['no bytes', new Uint8Array(), /the page is empty/],
    [
      'an empty body',
      utf8('<!doctype html><html><head><title>x</title></head><body></body></html>'),
      /no text of an article/,
    ],
    [
      'scripts alone',
      utf8(`<html><body><div id=root></div><script>${'render();'.repeat(200)}</script></body></html>`),
      /made by scripts/,
    ],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), /a PDF document/],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'), /a PNG image/],
    ['a JPEG', latin1('\xff\xd8\xff\xe0\x00\x10JFIF\x00'), /a JPEG image/],
    ['a GIF', latin1('GIF89a\x01\x00\x01\x00'), /a GIF image/],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 31), /no text/],
    ['bytes of all values', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255), /no text/],
    ['NUL bytes', new Uint8Array(100_000), /no text|empty/],
  ] as const)
    it(`says why a page of the name page.html gives no article: ${name}`, () => {
      const article = within(bytes);
      assert.equal(article.text, '');
      assert.match(reasons(article), wanted);
    });
});

it('cuts a text that is one endless line, and says so', () => {
  const article = within(utf8('word '.repeat(600_000)), 'page.txt');
  assert.ok(article.text.length > 1_990_000 && article.text.length <= 2_000_000);
  assert.ok(article.text.endsWith('word'));
  assert.match(reasons(article), /was cut there/);
});

it('keeps a stated text to the letter, and tells the lines of a consent banner from its paragraphs', () => {
  const text = `We and our 1,204 partners store and/or access information on a device. Accept all cookies or manage your choices.\n\n${SENTENCE}`;
  const article = extractPage({ bytes: new Uint8Array(), stated: { text, title: 'Market closed' } });
  assert.equal(article.text, text);
  assert.deepEqual(
    article.blocks.map(({ role }) => role),
    ['furniture', 'paragraph'],
  );
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../model/page.ts';
import { extractPage, toNewsArticle } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (text: string, more: Partial<Page> = {}): Page => ({ path: 'page.txt', bytes: utf8(text), ...more });

const STORY = [
  'The harbour council of Nordvik voted on Monday to close the old fish market after an inspection found cracks in its roof.',
  'Mayor Ingrid Solberg told reporters that the building, which dates from 1911, could not be used before repairs were made.',
  '“We have no choice but to act at once,” Solberg said. “Nobody should be asked to work under a roof that may fall.”',
  'The council expects the work to take four months and to cost about 2 million crowns, she added.',
];
const HTML = `<!doctype html><html lang="en"><head><title>Nordvik closes its fish market | Nordvik Tribune</title>
<meta property="og:site_name" content="Nordvik Tribune"><meta property="article:published_time" content="2021-03-08T10:15:00+01:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Nordvik closes its fish market","author":{"@type":"Person","name":"Anna Berg"}}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>Nordvik closes its fish market</h1><p class="byline">By Anna Berg</p>
${STORY.map((line) => `<p>${line}</p>`).join('\n')}
<div class="share"><a href="#">Share on Facebook</a></div></article>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Storm damages ferry landing in the north of the county</a></li></ul></aside>
<footer><p>Copyright 2021 Nordvik Tribune. All rights reserved.</p></footer></body></html>`;

describe('extractPage', () => {
  it('takes a line of names that ends with a date for the date of the report', () => {
    const body =
      'A ponte sobre o rio Torvo foi fechada nesta segunda-feira depois que uma vistoria encontrou rachaduras nos pilares.';
    const article = extractPage(
      page(`Ponte é fechada em Serra Alta\nDa Redação, Folha da Serra - 03/02/2026 14h32\n\n${body}`),
    );
    assert.equal(article.published?.value, '2026-02-03T14:32');
    assert.equal(article.text, body);
    const told = extractPage(page(`Ponte é fechada em Serra Alta\nA ponte foi aberta em 03/02/1926\n\n${body}`));
    assert.equal(told.published, undefined);
  });

  it('takes a sentence for no title, in whatever script it ends', () => {
    for (const text of [
      '北浜市で橋が閉鎖された。\n市長が調査を命じた。',
      '北滨市关闭了一座大桥。\n市长下令调查。',
      'जिले का पुराना पुल बंद किया गया।\nजांच जारी है।',
    ])
      assert.deepEqual([extractPage(page(text)).title, extractPage(page(text)).blocks.length], ['', 2], text);
    assert.equal(extractPage(page('北浜市で古い橋が閉鎖\n\n市長が調査を命じた。')).title, '北浜市で古い橋が閉鎖');
  });

  it('reads an HTML page to its paragraphs, title, author, date and outlet', () => {
    const article = extractPage({ path: 'page.html', bytes: utf8(HTML) });
    assert.equal(article.text, STORY.join('\n\n'));
    assert.equal(article.title, 'Nordvik closes its fish market');
    assert.equal(article.author, 'Anna Berg');
    assert.equal(article.published?.value, '2021-03-08T10:15:00+01:00');
    assert.equal(article.outlet, 'Nordvik Tribune');
    assert.equal(article.language, 'en');
    assert.deepEqual(article.notices, []);
  });

  it('gives blocks that cover the text in order and spans whose words are those they state', () => {
    for (const article of [
      extractPage({ bytes: utf8(HTML) }),
      extractPage(page(`Fish market closed\n\n${STORY.join('\n\n')}\n\n(Reuters)`)),
    ]) {
      let end = 0;
      for (const block of article.blocks) {
        assert.match(article.text.slice(end, block.start), /^\n*$/);
        assert.ok(block.end > block.start);
        end = block.end;
      }
      assert.equal(end, article.text.length);
      for (const credit of article.credits) {
        if (credit.span) assert.equal(article.text.slice(credit.span.start, credit.span.end), credit.exact);
      }
    }
  });

  it('keeps a stated text to the letter and still reads its dateline', () => {
    const text = `Market closed\nBy Anna Berg\nNORDVIK, Norway (Reuters) - ${STORY[0]}\n\n  ${STORY[1]}\r\nShare on Facebook`;
    const article = extractPage({ bytes: new Uint8Array(), stated: { text } });
    assert.equal(article.text, text);
    assert.deepEqual(
      article.credits.map(({ name, kind, exact }) => ({ name, kind, exact })),
      [{ name: 'Reuters', kind: 'agency', exact: '(Reuters)' }],
    );
  });

  it('names an article by its words alone unless the caller names it', () => {
    const a = extractPage(page(STORY.join('\n\n'), { path: 'one.txt' }));
    const b = extractPage(page(STORY.join('\n\n'), { path: 'two.txt', url: 'https://example.org/x' }));
    assert.equal(a.id, b.id);
    assert.equal(extractPage(page('text', { id: 'mine' })).id, 'mine');
  });

  it('reads Latin-1, windows-1251, Shift_JIS and UTF-16 without being told', () => {
    const german =
      'Der Bürgermeister von Köln erklärte am Dienstag, die Brücke über den Fluß müsse für drei Wochen gesperrt werden. Die Bürger wurden gebeten, größere Umwege einzuplanen.';
    const latin1 = Uint8Array.from(german, (character) => character.charCodeAt(0));
    assert.equal(extractPage({ path: 'a.txt', bytes: latin1 }).text, german);
    const wide = new Uint8Array(german.length * 2 + 2);
    wide.set([0xff, 0xfe]);
    for (let i = 0; i < german.length; i++)
      wide.set([german.charCodeAt(i) & 255, german.charCodeAt(i) >> 8], 2 + i * 2);
    assert.equal(extractPage({ path: 'a.txt', bytes: wide }).text, german);
    assert.equal(extractPage({ path: 'a.txt', bytes: wide.subarray(2) }).text, german);
    const russian =
      'Городской совет решил закрыть старый рынок на ремонт. Работы начнутся в понедельник и продлятся четыре месяца, сообщил мэр.';
    const cyrillic = Uint8Array.from(russian, (c) =>
      c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0),
    );
    assert.equal(extractPage({ path: 'a.txt', bytes: cyrillic }).text, russian);
  });

  it('says why a page gives no article', () => {
    const reasonOf = (bytes: Uint8Array, more: Partial<Page> = {}): string =>
      extractPage({ path: 'x', bytes, ...more })
        .notices.map((notice) => notice.reason)
        .join('; ');
    assert.match(reasonOf(new Uint8Array()), /empty/);
    assert.match(reasonOf(utf8('  \n ')), /empty/);
    assert.match(reasonOf(utf8('%PDF-1.7 …'), { path: 'a.html' }), /a PDF document/);
    assert.match(reasonOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), { path: 'a.html' }), /PNG image/);
    assert.match(reasonOf(utf8('PK\u0003\u0004rest')), /ZIP/);
    assert.match(reasonOf(Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 31)), /no text/);
    assert.match(
      reasonOf(utf8(`<html><body><div id="root"></div><script>${'render();'.repeat(200)}</script></body></html>`)),
      /made by scripts/,
    );
    assert.match(reasonOf(utf8('<html><body></body></html>')), /no text of an article/);
  });

  it('stays quick on nested, unclosed and endless markup', () => {
    const hostile = [
      '<div>'.repeat(200_000) + STORY[0],
      `<div>`.repeat(100_000) + '</p></span></table>'.repeat(50_000),
      `<p>${'&amp;'.repeat(400_000)}`,
      '<'.repeat(1_000_000),
      `<p ${'a=1 '.repeat(300_000)}>x`,
      `\u0000<p>${STORY[0]}\u0000</p>`,
      '<table><tr><td>'.repeat(50_000),
      `<a href=x>${'word '.repeat(400_000)}`,
      `<ul>${'<li><a href=x>Some linked headline of a story</a>'.repeat(20_000)}`,
    ];
    for (const html of hostile) {
      const before = performance.now();
      const article = extractPage({ bytes: utf8(`<html>${html}`) });
      assert.ok(performance.now() - before < 5000, `took ${performance.now() - before} ms: ${html.slice(0, 40)}`);
      assert.equal(typeof article.text, 'string');
    }
    assert.match(extractPage({ bytes: utf8(hostile[0]!) }).text, /harbour council/);
  });

  it('speaks JSON-LD', () => {
    const news = toNewsArticle(
      extractPage({ path: 'page.html', url: 'https://nordvik.example/fish', bytes: utf8(HTML) }),
    );
    assert.equal(news['@type'], 'NewsArticle');
    assert.equal(news['headline'], 'Nordvik closes its fish market');
    assert.equal(news['datePublished'], '2021-03-08T10:15:00+01:00');
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOpml, writeOpml } from '../../src/index.ts';
import { held } from './bytes-disk.ts';
import { SAMPLES, zip } from './samples.ts';

const of = (name: string): Promise<string[]> => held(name, SAMPLES[name]!);

test('feeds of every kind give full entries as pages and announced ones as links', async () => {
  const [full, teaser] = await of('feed.rss');
  assert.match(full ?? '', /https:\/\/a\.example\/1 .*"title":"Full".*<article><p>The ferry/);
  assert.match(teaser ?? '', /^→ page https:\/\/a\.example\/2 .*"title":"Teaser & more".*"source":"The Wire"/);
  for (const name of ['feed.atom', 'feed.rdf', 'feed.json'])
    assert.match((await of(name))[0] ?? '', /The ferry|→ page/);
});

test('a news sitemap announces pages with what it states of them, an index its sitemaps', async () => {
  assert.deepEqual(await of('sitemap.xml'), [
    '→ page https://a.example/1 {"title":"Ferry & more","published":"2024-05-14","outlet":"Herald","language":"en"}',
  ]);
  const index = '<sitemapindex><sitemap><loc> https://a.example/news.xml.gz </loc></sitemap></sitemapindex>';
  assert.deepEqual(await held('index.xml', Buffer.from(index)), ['→ list https://a.example/news.xml.gz {}']);
});

test('agency items come with headline, author, date and outlet: NewsML-G2 and ninjs', async () => {
  const [newsml] = await of('item.xml');
  assert.match(
    newsml ?? '',
    /^urn:newsml:agency:1 {2}\{"title":"Ferry aground","author":"Ada Lind","published":"2024-05-14T10:00:00Z","outlet":"Agency","language":"en"\} <article><p>The ferry/,
  );
  const [ninjs] = await of('ninjs.json');
  assert.match(
    ninjs ?? '',
    /^https:\/\/agency\.example\/1 https:\/\/agency\.example\/1 \{"title":"Ferry","published":"2024-05-14T10:00:00Z","language":"en"\} The ferry/,
  );
});

test('tables without texts announce their addresses: Media Cloud, and those of GDELT that have no header', async () => {
  assert.deepEqual(await of('cloud.csv'), [
    '→ page https://a.example/1 {"title":"Ferry aground","published":"2024-05-14 10:00:00","outlet":"Herald","language":"en"}',
  ]);
  const event = (id: number): string =>
    [id, ...new Array<string>(58).fill('"x'), '20240514101500', 'https://b.example/1'].join('\t');
  assert.deepEqual(await held('20240514.export.csv', Buffer.from(`${event(1)}\n${event(2)}\n`)), [
    '→ page https://b.example/1 {"published":"2024-05-14T10:15:00Z"}',
  ]);
});

test('a packed web archive gives the pages of all archives within it, and names in it lead nowhere', async () => {
  assert.equal((await of('pages.wacz')).filter((one) => one.includes('https://a.example/')).length, 4);
  assert.equal((await of('pages.warc.gz')).length, 2);
  const evil = zip([{ name: '../../archive/x.warc', bytes: SAMPLES['pages.warc']! }]);
  assert.deepEqual(await held('evil.wacz', evil), ['! expected WARC files in its folder archive/, found none']);
});

test('OPML goes in and out', async () => {
  assert.deepEqual(await of('list.opml'), ['→ list https://a.example/feed {}', '→ list https://b.example/feed {}']);
  const feeds = [{ url: 'https://a.example/f?x=1&y=2', title: 'A "quoted" <title>' }, { url: 'https://b.example/' }];
  assert.deepEqual(readOpml(writeOpml('Mine', feeds)), [feeds[0], { ...feeds[1], title: 'https://b.example/' }]);
});

test('a document that declares entities is refused', async () => {
  const [told] = await held(
    'x.rss',
    Buffer.from('<!DOCTYPE r [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>'),
  );
  assert.match(told ?? '', /declares entities/);
});

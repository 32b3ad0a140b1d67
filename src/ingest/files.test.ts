import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Disk, ingestFiles, LARGEST_PAGE } from './index.ts';
import { tellLinks } from './links.ts';

const encoder = new TextEncoder();

/** A disk of plain values: the same port that the real one answers. */
function diskOf(files: Readonly<Record<string, string | number>>): Disk {
  const paths = Object.keys(files).sort();
  const inside = (folder: string): string[] => [
    ...new Set(
      paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1).split('/')[0]!),
    ),
  ];
  return {
    stat: async (path) => {
      const content = files[path];
      if (content !== undefined) return { kind: 'file', size: typeof content === 'number' ? content : content.length };
      return inside(path).length > 0 ? { kind: 'folder', size: 0 } : undefined;
    },
    real: async (path) => path,
    list: async (folder) => inside(folder).sort(),
    async *chunks(path) {
      yield encoder.encode(String(files[path]));
    },
    async *range(path, start, end) {
      yield encoder.encode(String(files[path])).subarray(start, end);
    },
    glob: async () => paths.filter((path) => path.endsWith('.txt')),
  };
}

async function ingest(inputs: string[], disk: Disk): Promise<string[]> {
  const told: string[] = [];
  for await (const item of tellLinks(ingestFiles(inputs, disk)))
    told.push('page' in item ? (item.page.path ?? item.page.id ?? 'a page') : `! ${item.notice.place}`);
  return told;
}

test('a folder is read to its bottom in the order of names, and foreign files are passed over with a notice', async () => {
  const disk = diskOf({
    'pile/b.html': '<p>b',
    'pile/a.txt': 'a',
    'pile/.hidden.txt': 'h',
    'pile/deep/c.md': 'c',
    'pile/photo.jpg': 'x',
  });
  assert.deepEqual(await ingest(['pile'], disk), ['pile/a.txt', 'pile/b.html', 'pile/deep/c.md', '! pile/photo.jpg']);
});

test('each line of a JSONL file is a page, and a bad line is a notice with its number', async () => {
  const disk = diskOf({ 'pile.jsonl': '{"id":"x","text":"one"}\n\nnot json\n{"id":"y"}\n{"id":"z","html":"<p>z"}' });
  assert.deepEqual(await ingest(['pile.jsonl'], disk), ['x', '! pile.jsonl, line 3', '! pile.jsonl, line 4', 'z']);
});

test('articles as JSON under the name of a text are read a line each, and a text that begins with a brace is a text', async () => {
  const line = JSON.stringify({ id: 'x', text: 'A bridge fell.' });
  const disk = diskOf({ 'lines.txt': `${line}\n${line}\n`, 'prose.txt': '{sic} A bridge fell.' });
  assert.deepEqual(await ingest(['lines.txt', 'prose.txt'], disk), ['x', 'x', 'prose.txt']);
});

test('a table may separate by semicolons, as spreadsheets of many countries do', async () => {
  const disk = diskOf({ 'a.csv': 'title;text\nBridge;"It fell; nobody was hurt, police said"\n' });
  assert.deepEqual(await ingest(['a.csv'], disk), ['a.csv#2']);
});

test('a file that is too large, a path that leads nowhere and a pattern without matches are notices', async () => {
  assert.deepEqual(
    await ingest(['big.txt', 'nowhere', '*.none'], {
      ...diskOf({ 'big.txt': LARGEST_PAGE + 1 }),
      glob: async () => [],
    }),
    ['! big.txt', '! nowhere', '! *.none'],
  );
});

test('a pattern gives its files in order', async () => {
  assert.deepEqual(await ingest(['*.txt'], diskOf({ 'b.txt': 'b', 'a.txt': 'a' })), ['a.txt', 'b.txt']);
});

test('a CSV file with the columns of a media database is a page a record, quoted line breaks included', async () => {
  const disk = diskOf({
    'list.csv':
      'stories_id,title,publish_date,text,media_name\n7,One,2024-03-05,"First line\nsecond, with a ""comma""",Herald\n8,Two,,,Herald\n',
  });
  const told: unknown[] = [];
  for await (const item of tellLinks(ingestFiles(['list.csv'], disk)))
    told.push('page' in item ? item.page.stated : item.notice.place);
  assert.deepEqual(told, [
    { title: 'One', published: '2024-03-05', outlet: 'Herald', text: 'First line\nsecond, with a "comma"' },
    'list.csv, record 3',
  ]);
});

test('a feed gives the entries that hold an article, with the source that it credits', async () => {
  const body = 'The bridge at Ostwick was closed on Monday after a crack was found. '.repeat(5);
  const disk = diskOf({
    'feed.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title><item><title>Closed</title><link>https://herald.example/1</link><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate><source url="https://wire.example">The Wire</source><description>${body}</description></item><item><title>Teaser</title><description>Read on</description></item></channel></rss>`,
  });
  const told: unknown[] = [];
  for await (const item of tellLinks(ingestFiles(['feed.xml'], disk))) {
    told.push('page' in item ? [item.page.url, item.page.stated] : item.notice.reason);
  }
  assert.deepEqual(told, [
    [
      'https://herald.example/1',
      { title: 'Closed', published: 'Mon, 04 Mar 2024 10:00:00 GMT', outlet: 'Herald', source: 'The Wire' },
    ],
    '1 of 2 entries hold neither a text nor an address',
  ]);
});

test('a web archive gives its successful pages and passes over the rest', async () => {
  const page = (status: string, media: string, body: string): string =>
    `HTTP/1.1 ${status}\r\nContent-Type: ${media}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const record = (url: string, http: string): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
  const archive = [
    record('https://a.example/1', page('200 OK', 'text/html', '<p>one')),
    record('https://a.example/x', page('404 Not Found', 'text/html', 'no')),
    record('https://a.example/i', page('200 OK', 'image/png', 'png')),
    record('https://a.example/2', page('200 OK', 'text/html', '<p>two')),
  ].join('');
  const told: unknown[] = [];
  for await (const item of tellLinks(ingestFiles(['crawl.warc'], diskOf({ 'crawl.warc': archive })))) {
    told.push('page' in item ? [item.page.url, new TextDecoder().decode(item.page.bytes)] : item.notice.reason);
  }
  assert.deepEqual(told, [
    ['https://a.example/1', '<p>one'],
    ['https://a.example/2', '<p>two'],
  ]);
});

test('feeds, tables and archives that are something else are notices', async () => {
  const disk = diskOf({ 'a.rss': 'not a feed', 'b.csv': 'one,two\n1,2', 'c.warc': 'nothing of the kind' });
  assert.deepEqual(await ingest(['a.rss', 'b.csv', 'c.warc'], disk), ['! a.rss', '! b.csv', '! c.warc']);
});

test('links that lead in circles end, and a folder that cannot be opened is a notice', async () => {
  const disk = diskOf({ 'pile/a.txt': 'a', 'pile/loop/b.txt': 'b', 'pile/shut/c.txt': 'c' });
  const looping: Disk = {
    ...disk,
    real: async (path) => path.replace(/(\/loop)+$/, ''),
    list: async (folder) => {
      if (folder.endsWith('shut')) throw new Error('permission denied');
      return disk.list(folder);
    },
  };
  assert.deepEqual(await ingest(['pile'], looping), ['pile/a.txt', '! pile/shut']);
});

test('names of files that are words of the language are only names', async () => {
  assert.deepEqual(await ingest(['pile'], diskOf({ 'pile/x.constructor': 'x', 'pile/y.__proto__': 'y' })), [
    '! pile/x.constructor',
    '! pile/y.__proto__',
  ]);
});

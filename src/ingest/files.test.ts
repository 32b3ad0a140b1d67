import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Disk, ingestFiles, LARGEST_PAGE } from './index.ts';

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
    list: async (folder) => inside(folder).sort(),
    read: async (path) => encoder.encode(String(files[path])),
    async *lines(path) {
      yield* String(files[path]).split('\n');
    },
    glob: async () => paths.filter((path) => path.endsWith('.txt')),
  };
}

async function ingest(inputs: string[], disk: Disk): Promise<string[]> {
  const told: string[] = [];
  for await (const item of ingestFiles(inputs, disk))
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
  assert.deepEqual(await ingest(['pile.jsonl'], disk), ['x', '! pile.jsonl:3', '! pile.jsonl:4', 'z']);
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

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { openStore } from '../../index.ts';
import { articleId } from '../../model/ids.ts';
import { buildProgram } from '../program.ts';

async function keptIn(home: string): Promise<string> {
  const path = join(home, 'kept.sqlite');
  const store = await openStore(path);
  for (const [id, text] of [
    ['a1', 'Two trucks burned at the border on Monday.'],
    ['a2', 'A truck was seen at the border.'],
    ['a3', 'Nothing happened elsewhere.'],
  ] as const)
    await store.add([
      {
        article: {
          id: articleId(id),
          title: `Report ${id}`,
          language: 'en',
          text,
          blocks: [],
          credits: [],
          removed: [],
          notices: [],
        },
      },
    ]);
  await store.close();
  return path;
}

async function run(args: readonly string[]): Promise<{ out: string; err: string; code: number | undefined }> {
  const told = { out: '', err: '', code: undefined as number | undefined };
  const stream = (name: 'out' | 'err') =>
    new PassThrough().on('data', (chunk: Buffer) => {
      told[name] += chunk.toString();
    });
  const face = {
    in: new PassThrough(),
    out: stream('out'),
    err: stream('err'),
    width: 100,
    color: false,
    progress: false,
    exit: (code: number) => {
      told.code = code;
    },
  };
  await buildProgram(face).parseAsync(['node', 'stemma', ...args]);
  return told;
}

test('search tells kept reports by their words, the newest first, page by page, and 1 where there is none', async () => {
  const home = mkdtempSync(join(tmpdir(), 'stemma-search-'));
  const path = await keptIn(home);
  const all = await run(['search', 'truck', 'border', '--store', path]);
  assert.match(all.out, /Report a2[\s\S]*seen at the border[\s\S]*Report a1/);
  assert.equal(all.code, 0);
  const first = JSON.parse((await run(['search', 'border', '-n', '1', '-f', 'json', '--store', path])).out) as {
    items: { id: string }[];
    next: string;
  };
  assert.deepEqual(
    first.items.map(({ id }) => id),
    ['a2'],
  );
  const rest = await run(['search', 'border', '--after', first.next, '--store', path]);
  assert.match(rest.out, /Report a1/);
  assert.doesNotMatch(rest.out, /Report a2/);
  const none = await run(['search', 'zebra', '--store', path]);
  assert.equal(none.out, '');
  assert.match(none.err, /No kept report/);
  assert.equal(none.code, 1);
  await assert.rejects(run(['search', 'border', '--after', 'x', '--store', path]), /expected a cursor/);
  rmSync(home, { recursive: true, force: true });
});

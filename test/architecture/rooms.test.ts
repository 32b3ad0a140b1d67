import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const page = readFileSync('ARCHITECTURE.md', 'utf8');

/** Rooms are told in the table of ARCHITECTURE.md as `src/room/`, `web/` and so on. */
const told = new Set([...page.matchAll(/^\| `([a-z/.-]+)` +\|/gm)].map((row) => row[1]!));

test('ARCHITECTURE.md names every room of src/ and no other', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).map(
    (entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`,
  );
  const expected = rooms.filter((room) => !room.endsWith('.test.ts')).sort();
  assert.deepEqual([...told].filter((room) => room.startsWith('src/')).sort(), expected);
});

test('ARCHITECTURE.md names every folder beside src/', () => {
  const ignored = new Set(['node_modules', 'dist', 'out', 'src']);
  const folders = readdirSync('.', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name),
  );
  assert.deepEqual(
    [...told].filter((room) => !room.startsWith('src/')).sort(),
    folders.map(({ name }) => `${name}/`).sort(),
  );
});

test('ARCHITECTURE.md stays one page', () => {
  assert.ok(page.split('\n').length <= 110, `expected at most 110 lines, got ${page.split('\n').length}`);
});

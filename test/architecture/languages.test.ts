import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const folders = join(root, 'src/text/languages');

/** The columns of the table and the file of a language that each stands for; an unspaced language has its times in a file of its own. */
const CONCERNS = [
  ['times'],
  ['units'],
  ['numbers'],
  ['speech'],
  ['polarity'],
  ['stopwords'],
  ['openings'],
  ['abbreviations'],
  ['rank-words', 'titles'],
  ['furniture'],
  ['credits'],
] as const;

test('the table of languages tells what each language has', () => {
  const rows = readFileSync(join(root, 'docs/languages.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| .*`[a-z]{2}`/.test(line));
  const told = new Map(
    rows.map((line) => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [/`([a-z]{2})`/.exec(cells[0]!)![1]!, cells.slice(1).map((cell) => cell !== '')];
    }),
  );
  const codes = readdirSync(folders, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual([...told.keys()].sort(), codes.map(({ name }) => name).sort());
  for (const { name } of codes) {
    const has = (concern: string): boolean => existsSync(join(folders, name, `${concern}.ts`));
    assert.deepEqual(
      told.get(name),
      CONCERNS.map((files) => files.some(has) || (files[0] === 'times' && has('unspaced-times'))),
      name,
    );
  }
});

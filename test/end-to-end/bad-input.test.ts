import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { briefOf, stemma } from './stemma.ts';

const REPORT =
  'Harbour bridge closed after crack is found\n\nThe harbour bridge at Ostwick was closed on Monday after engineers found a crack in a steel beam.\n\n“We cannot take any risk,” said Mayor Irene Falk. About 12,000 cars cross the bridge each day.\n';
const OTHER =
  'Chess champion retires at 41\n\nThe chess champion Tomas Reyle said on Friday that he would play no more tournaments.\n\nReyle, 41, won 14 titles. “I have played enough,” he told reporters in Lisbon.\n';

describe('input as it comes from strangers', () => {
  let folder: string;
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'stemma-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const tellsOnly = async (inputs: string[], expected: RegExp): Promise<void> => {
    const { code, out, err } = await stemma(['brief', ...inputs]);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, expected);
    assert.doesNotMatch(err, /\n\s+at /, 'a stack trace was shown');
  };

  test('an empty file is a notice', () => tellsOnly([put('empty.txt', '')], /empty/));
  test('a binary file is a notice', () =>
    tellsOnly(
      [
        put(
          'picture.txt',
          Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
        ),
      ],
      /binary|not text|text/,
    ));
  test('a missing path is a notice', () => tellsOnly([join(folder, 'nowhere.txt')], /found nothing there/));
  test('a pattern that matches nothing is a notice', () => tellsOnly([join(folder, '*.nothing')], /pattern/));
  test('an empty folder is a notice', async () => {
    mkdirSync(join(folder, 'hollow'));
    await tellsOnly([join(folder, 'hollow')], /folder with reports, found none/);
  });
  test('a file of 50 MB is a notice', () =>
    tellsOnly([put('huge.txt', new Uint8Array(50 * 1024 * 1024).fill(65))], /50 MB/));

  test('a bad file beside a good one is told, and the good one is read', async () => {
    const { code, out, err } = await stemma(['brief', put('good.txt', REPORT), join(folder, 'nowhere.txt')]);
    assert.equal(code, 0);
    assert.match(out, /Ostwick/);
    assert.match(out + err, /nowhere\.txt/);
  });

  test('Latin-1 and UTF-16 files are read with their letters', async () => {
    const text = REPORT.replaceAll('Ostwick', 'Älvsjö').replace('“', '"').replace('”', '"');
    const latin = put('latin.txt', Buffer.from(text, 'latin1'));
    const wide = put('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    for (const path of [latin, wide]) assert.match((await briefOf([path])).stories[0]!.articles[0]!.text, /Älvsjö/);
  });

  test('one report alone gives a brief that says so', async () => {
    const { stories } = await briefOf([put('alone.txt', REPORT)]);
    assert.equal(stories.length, 1);
    assert.match(stories[0]!.remarks.join(' '), /one report/i);
    assert.deepEqual(
      stories[0]!.collation.facts.filter(({ status }) => status === 'agreed' || status === 'disputed'),
      [],
    );
  });

  test('unrelated reports are stories of their own', async () => {
    const { stories } = await briefOf([put('bridge.txt', REPORT), put('chess.txt', OTHER)]);
    assert.equal(stories.length, 2);
  });

  test('a folder of 2,000 files is read in bounded time', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let i = 0; i < 2000; i++) {
      const place = `${'BCDFGKLMNPRT'[i % 12]}${'aeiou'[i % 5]}${'lmnrst'[(i >> 2) % 6]}${'aeiou'[(i >> 4) % 5]}${'vdkt'[(i >> 6) % 4]}o${i}`;
      writeFileSync(
        join(many, `${i}.txt`),
        OTHER.replaceAll('Reyle', place)
          .replaceAll('14', String(i + 2))
          .replace('Lisbon', `${place}burg`),
      );
    }
    const { code, seconds, err } = await stemma([
      'brief',
      many,
      '--format',
      'json',
      '--out',
      join(folder, 'many.json'),
    ]);
    assert.equal(code, 0, err.slice(0, 500));
    assert.ok(seconds < 120, `${seconds} s`);
  });

  test('bad usage answers with what was expected, and exit code 2', async () => {
    for (const [args, expected] of [
      [['brief'], /expected files/],
      [['brief', 'x', '--format', 'pdf'], /one of terminal/],
      [['brief', 'x', '--words', 'many'], /whole number/],
      [['nonsense'], /unknown command|--help/],
      [['trace', 'x', '--jsonl'], /either files or --jsonl/],
      [['check'], /missing required argument|--against/],
      [['brief', '--nonsense'], /unknown option/],
    ] as const) {
      const { code, err } = await stemma(args);
      assert.match(err, expected);
      assert.equal(code, 2, args.join(' '));
    }
  });

  test('help and version end well', async () => {
    const help = await stemma(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /brief.*trace/s);
    const version = await stemma(['--version']);
    assert.equal(version.code, 0);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
    const none = await stemma([]);
    assert.match(none.out + none.err, /Usage: stemma/);
  });
});

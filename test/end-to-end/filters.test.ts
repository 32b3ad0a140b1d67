import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stemma } from './stemma.ts';

const TEXT =
  'The mayor of Ostwick, Irene Falk, closed the bridge on Monday. “We cannot take any risk,” she said. About 12,000 cars cross it each day.';
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const article = (id: string, more: object = {}): string =>
  JSON.stringify({ id, title: 'Bridge closed', text: TEXT, published: '2024-03-05', language: 'en', ...more });

describe('every step as a filter', () => {
  test('extract gives the article of each page, in order, and hands unknown fields through', async () => {
    const html =
      '<html lang="en"><head><title>Bridge closed</title></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1><p>The bridge was closed on Monday after a crack was found in one of its beams, the mayor said.</p><p>Engineers will look at it for a week before it opens again, she said.</p></article></body></html>';
    const { code, out } = await stemma(['extract', '--jsonl'], {
      input: `${JSON.stringify({ id: 'x', html, shelf: 7 })}\n${article('y')}\n`,
    });
    assert.equal(code, 0);
    const [x, y] = lines(out);
    assert.equal(x?.['id'], 'x');
    assert.equal(x?.['shelf'], 7);
    assert.match(String(x?.['text']), /^The bridge was closed on Monday/);
    assert.equal(y?.['text'], TEXT, 'a text is kept to the letter');
  });

  test('read gives offsets into the text as it came', async () => {
    const { code, out } = await stemma(['read', '--jsonl'], { input: `${article('x')}\n` });
    assert.equal(code, 0);
    const [row] = lines(out) as [
      {
        names: { start: number; end: number; kind: string }[];
        times: { value: string }[];
        amounts: { value: number }[];
        attributions: { speaker: string; content: number[][] }[];
      },
    ];
    assert.ok(row.names.some(({ start, end, kind }) => kind === 'person' && TEXT.slice(start, end) === 'Irene Falk'));
    assert.ok(row.times.some(({ value }) => value === '2024-03-04'));
    assert.ok(row.amounts.some(({ value }) => value === 12000));
    assert.ok(row.attributions.some(({ speaker }) => speaker === 'Irene Falk'));
  });

  test('a bad line is told with its number, the others are answered, and the exit code is 1', async () => {
    const { code, out, err } = await stemma(['read', '--jsonl'], {
      input: `${article('x')}\n{"id": 3\n\n{"id":"z"}\n${article('y')}\n`,
    });
    assert.equal(code, 1);
    assert.deepEqual(
      lines(out).map(({ id }) => id),
      ['x', 'y'],
    );
    assert.match(err, /^line 2: .*\nline 4: .*text or html/);
  });

  test('many lines come back in the order of input, whatever the number of workers', async () => {
    const input = Array.from({ length: 300 }, (_, i) => article(`a${i}`, { text: `${TEXT} Report ${i}.` })).join('\n');
    const [one, two] = await Promise.all([
      stemma(['read', '--jsonl', '--jobs', '1'], { input }),
      stemma(['read', '--jsonl', '--jobs', '2'], { input }),
    ]);
    assert.equal(lines(one.out).length, 300);
    assert.equal(one.out, two.out);
  });

  test('cluster answers every line with its story', async () => {
    const other = {
      title: 'Chess champion retires',
      text: 'The chess champion Tomas Reyle said on Friday that he would play no more tournaments after 14 titles.',
    };
    const { code, out } = await stemma(['cluster', '--jsonl'], {
      input: `${article('a')}\n${article('b', other)}\n${article('c', { text: `${TEXT} Engineers agreed.` })}\n`,
    });
    assert.equal(code, 0);
    const [a, b, c] = lines(out);
    assert.equal(a?.['story'], c?.['story']);
    assert.notEqual(a?.['story'], b?.['story']);
    const online = await stemma(['cluster', '--jsonl', '--online'], { input: `${article('a')}\n${article('c')}\n` });
    assert.ok(lines(online.out).length >= 2);
  });

  test('cluster tells on request what joins each article to its story, in a batch as online', async () => {
    for (const options of [[], ['--online']]) {
      const { code, err } = await stemma(['cluster', '--jsonl', '--explain', ...options], {
        input: `${article('a')}\n${article('c', { text: `${TEXT} Engineers agreed.` })}\n`,
      });
      assert.equal(code, 0);
      assert.match(err, /^c (?:in|joined) \S+: (?:copy|name|word|amount) /m);
    }
  });

  for (const verb of ['trace', 'collate', 'brief']) {
    test(`${verb} takes stories as given and clusters nothing`, async () => {
      const input = [
        article('a', { story: 's1' }),
        article('b', { story: 's2' }),
        article('c', { story: 's1', text: `Report from Ostwick. ${TEXT}` }),
      ].join('\n');
      const { code, out, err } = await stemma([verb, '--jsonl'], { input });
      assert.equal(code, 0, err);
      assert.deepEqual(
        lines(out).map(({ story }) => story),
        ['s1', 's2'],
      );
    });
  }

  test('trace tells the parent by the id of its line', async () => {
    const input = [
      article('a', { published: '2024-03-05T08:00:00Z' }),
      article('c', { published: '2024-03-05T12:00:00Z' }),
    ].join('\n');
    const { out } = await stemma(['trace', '--jsonl'], { input });
    const [row] = lines(out) as [
      { edges: { from: string; to: string; kind: string }[]; origins: { low: number; high: number } },
    ];
    assert.deepEqual(
      row.edges.map(({ from, to }) => [from, to]),
      [['a', 'c']],
    );
    assert.deepEqual([row.origins.low, row.origins.high], [1, 1]);
  });

  test('no line at all is no line at all', async () => {
    const { code, out } = await stemma(['read', '--jsonl'], { input: '' });
    assert.deepEqual([code, out], [0, '']);
  });
});

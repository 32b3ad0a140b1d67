import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../../src/index.ts';

const stemma = await open();
/** What a caller without types may give. */
const untyped = stemma as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
const bytes = new TextEncoder().encode('A barge ran aground near Bergen on Tuesday. Nobody was hurt.');

test('a single input that is no list is refused before anything is read', async () => {
  await assert.rejects(async () => untyped['pages']!('/'), /expected a list of files.*got "\/"/);
  assert.throws(() => untyped['stream']!('/'), TypeError);
});

test('what is no page, article, report or story is told by what was expected and what came', () => {
  assert.throws(() => untyped['tell']!(undefined), /expected a list of pages.*got undefined/);
  assert.throws(() => untyped['tell']!([{}]), /expected pages with bytes.*got an object without fields at 0/);
  assert.throws(() => untyped['read']!('x'), /expected an article with a text.*got "x"/);
  assert.throws(() => untyped['check']!('x', []), /expected a report \{ article, reading \}, got "x"/);
  assert.throws(() => untyped['trace']!([]), /expected a story.*got a list of 0/);
});

test('a length that is none is refused', () => {
  for (const words of [-1, 2.5, 'many', 10_000])
    assert.throws(() => untyped['tell']!([{ bytes }], { words }), /whole number from 20 to 5000/);
});

test('right values are taken', async () => {
  const brief = stemma.tell([{ bytes }], { words: 20 });
  assert.equal(brief.stories.length, 1);
  assert.deepEqual(await stemma.pages([]), { pages: [], notices: [] });
});

test('reports that the caller knows to be of one event are told as one story', () => {
  const other = new TextEncoder().encode('The council of Vigo voted for a new bridge. It will cost 12 million euros.');
  const pages = [{ bytes }, { bytes: other }];
  assert.equal(stemma.tell(pages).stories.length, 2);
  const { stories } = stemma.tell(pages, { oneStory: true });
  assert.deepEqual(
    stories.map(({ articles }) => articles.length),
    [2],
  );
  assert.deepEqual(stemma.tell([], { oneStory: true }).stories, []);
});

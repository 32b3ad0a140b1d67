import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { BriefArticle } from '../../src/model/brief.ts';
import { answering, blocksOf } from './passages.ts';

const article = (text: string, reused: BriefArticle['reused'], blocks: BriefArticle['blocks'] = []): BriefArticle => ({
  id: 'a',
  siglum: 'A',
  title: '',
  language: 'en',
  text,
  blocks,
  credits: [],
  reused,
  removed: [],
});

it('cuts a block where passages begin and end and tells with whom', () => {
  const [block] = blocksOf(
    article('one two three', [
      { start: 4, end: 7, with: 'C', speech: false },
      { start: 0, end: 7, with: 'B', speech: true },
    ]),
    undefined,
  );
  assert.deepEqual(
    block?.pieces.map((piece) => [piece.start, piece.end, piece.narration, piece.speech]),
    [
      [0, 4, [], ['B']],
      [4, 7, ['C'], ['B']],
      [7, 13, [], []],
    ],
  );
});

it('marks the words asked for, over paragraphs too', () => {
  const blocks = blocksOf(article('one\ntwo\nthree', []), { start: 2, end: 6 });
  assert.deepEqual(
    blocks.map((block) => block.pieces.filter((piece) => piece.target).map((piece) => [piece.start, piece.end])),
    [[[2, 3]], [[4, 6]], []],
  );
});

it('loses no character of a block, whatever the passages are', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60), fc.boolean()).map(([a, b, speech]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
    with: 'B',
    speech,
  }));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50 }),
      fc.array(span, { maxLength: 8 }),
      fc.option(span, { nil: undefined }),
      (text, reused, target) => {
        for (const block of blocksOf(article(text, reused), target)) {
          const joined = block.pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
          assert.equal(joined, text.slice(block.start, block.end));
        }
      },
    ),
  );
});

it('finds the same words in the other report', () => {
  const a = article('x same words y', [{ start: 2, end: 12, with: 'B', speech: false }]);
  const b = {
    ...article('other, same words', [
      { start: 0, end: 5, with: 'A', speech: false },
      { start: 7, end: 17, with: 'A', speech: false },
    ]),
    siglum: 'B',
  };
  assert.equal(answering(a, b, { start: 0, end: 14 })?.start, 7);
  assert.equal(answering(a, b, { start: 13, end: 14 }), undefined);
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { displayWidth } from './display-width.ts';
import { indented, wrap } from './wrap.ts';

it('breaks between words and fills lines', () => {
  assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
});

it('cuts a word that is wider than the line', () => {
  assert.deepEqual(wrap('abcdefghijklmnop', 8), ['abcdefgh', 'ijklmnop']);
});

it('counts wide characters twice and breaks between them', () => {
  assert.equal(displayWidth('平仮名ab'), 8);
  assert.deepEqual(wrap('平仮名平仮名', 8), ['平仮名平', '仮名']);
});

it('counts combining marks not at all', () => {
  assert.equal(displayWidth('e\u0301'), 1);
});

it('puts a head before the first line and an indent before the others', () => {
  assert.deepEqual(indented('aaaa bbbb cccc', 12, '  ', '– '), ['– aaaa bbbb', '  cccc']);
});

it('never makes a line wider than it may be and loses no character but spaces', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '平', '名', '\u0301'), maxLength: 120 }),
      fc.integer({ min: 8, max: 40 }),
      (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) assert.ok(displayWidth(line) <= width, line);
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      },
    ),
  );
});

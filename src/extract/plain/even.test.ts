import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanLine, cleanText } from './even.ts';

const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const slowly = (line: string): string => line.replace(INVISIBLE, '').replace(SPACES, ' ').trim();

test('every unit is evened out as by the expressions that name them', () => {
  for (let unit = 0; unit < 65536; unit++) {
    const line = `a${String.fromCharCode(unit)}b`;
    assert.equal(cleanLine(line), slowly(line), unit.toString(16));
  }
});

test('lines and texts are evened out as by expressions, one after the other', () => {
  const units = fc.constantFrom(...' \t\n\r\f\u00a0\u00ad\u200b\u2028\u3000\ufeff\u0001aä.'.split(''));
  fc.assert(
    fc.property(fc.array(units, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      assert.equal(cleanLine(text), slowly(text));
      assert.equal(cleanText(text), slowly(text.replace(/[\r\n]+/g, ' ')));
    }),
    { numRuns: 2000 },
  );
});

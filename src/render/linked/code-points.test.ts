import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { codePointCounter } from './code-points.ts';

it('counts as a slow reading of the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const count = codePointCounter(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const unit = text.charCodeAt(offset);
        if (unit >= 0xdc00 && unit <= 0xdfff) continue;
        assert.equal(count(offset), [...text.slice(0, offset)].length);
      }
    }),
  );
});

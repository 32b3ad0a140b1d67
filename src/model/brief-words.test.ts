import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dateInWords, originsInWords } from './brief-words.ts';

it('writes dates as a reader would, as precisely as they are', () => {
  assert.equal(dateInWords('2022-02-24'), '24 February 2022');
  assert.equal(dateInWords('2022-02'), 'February 2022');
  assert.equal(dateInWords('2013'), '2013');
  assert.equal(dateInWords('XXXX-02-23T09:31'), '23 February, 09:31');
  assert.equal(dateInWords('2022-02-23T09:31:00Z'), '23 February 2022, 09:31 UTC');
  assert.equal(dateInWords('2022-02-23T09:31+02:00'), '23 February 2022, 09:31 UTC+02:00');
});

it('leaves alone what is no date', () => {
  for (const value of ['2022-W08', '2021-Q2', 'PAST_REF', '199X', '', '2022-13-01', 'XXXX'])
    assert.equal(dateInWords(value), value);
});

it('tells origins as a range, and one as one', () => {
  assert.equal(originsInWords({ low: 2, high: 4 }), '2–4 origins');
  assert.equal(originsInWords({ low: 1, high: 1 }), '1 origin');
  assert.equal(originsInWords({ low: 3, high: 3 }), '3 origins');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from './lines.ts';

async function linesFrom(bytes: Uint8Array, size: number): Promise<string[]> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: string[] = [];
  for await (const line of linesOf(chunks())) lines.push(line);
  return lines;
}

test('lines are the same however the bytes are cut, and only line feeds end one', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '世', '😀', '\n', '\u2028', ' ')).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (whole, size) => {
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      assert.deepEqual(await linesFrom(new TextEncoder().encode(whole), size), expected);
    }),
  );
});

test('a carriage return before the line feed is no part of the line', async () => {
  assert.deepEqual(await linesFrom(new TextEncoder().encode('a\r\nb'), 2), ['a', 'b']);
});

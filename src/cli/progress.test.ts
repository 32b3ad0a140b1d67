import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import type { Face } from './face.ts';
import { progressBar } from './progress.ts';

const faceInto = (told: string[]): Face => {
  const err = new PassThrough();
  err.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  const none = new PassThrough();
  return { in: none, out: none, err, width: 80, color: false, progress: false, exit: () => undefined };
};

test('where no bar would be seen, long work is told in a line every half minute', () => {
  const told: string[] = [];
  let now = 0;
  const bar = progressBar(faceInto(told), () => now);
  for (let second = 0; second <= 65; second++) {
    now = second * 1000;
    bar.step(second * 100, 10_000, 'reading');
  }
  bar.stop();
  assert.deepEqual(told, [
    'reading: 3,000 of 10,000 · 100/s · 70 s left\n',
    'reading: 6,000 of 10,000 · 100/s · 40 s left\n',
  ]);
});

test('short work says nothing', () => {
  const told: string[] = [];
  let now = 0;
  const bar = progressBar(faceInto(told), () => now);
  bar.step(0, 30, 'reading');
  now = 100_000;
  bar.step(30, 30, 'reading');
  bar.stop();
  assert.deepEqual(told, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { turnsApart } from './turns-apart.ts';

const members = (set: number, places: number): number[] =>
  Array.from({ length: places }, (_, k) => k).filter((k) => (set & (1 << k)) !== 0);

test('the steps between two sets on a round are those of their nearest members', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(7, 12),
      fc.integer({ min: 1, max: 4095 }),
      fc.integer({ min: 1, max: 4095 }),
      (places, x, y) => {
        const [a, b] = [x, y].map((set) => set & ((1 << places) - 1)) as [number, number];
        fc.pre(a !== 0 && b !== 0);
        const steps = members(a, places).flatMap((one) =>
          members(b, places).map((other) => Math.min(Math.abs(one - other), places - Math.abs(one - other))),
        );
        assert.equal(turnsApart(a, b, places), Math.min(...steps));
      },
    ),
  );
});

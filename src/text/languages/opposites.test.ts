import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foldHash } from '../fold.ts';
import { areOpposite } from './opposites.ts';

const opposed = (language: string, a: string, b: string): boolean => areOpposite(language, foldHash(a), foldHash(b));

it('knows words that say the contrary, in either order and in any form', () => {
  for (const [language, a, b] of [
    ['en', 'opened', 'closed'],
    ['en-GB', 'Rose', 'fell'],
    ['de', 'gestiegen', 'gesunken'],
    ['fr', 'fermée', 'ouverte'],
    ['es', 'aprobó', 'rechazó'],
    ['pt', 'aumentou', 'caiu'],
    ['it', 'assolto', 'condannato'],
  ] as const) {
    assert.ok(opposed(language, a, b), `${a} ${b}`);
    assert.ok(opposed(language, b, a), `${b} ${a}`);
  }
});

it('takes no word for its own contrary, nor words that only differ', () => {
  for (const [language, a, b] of [
    ['en', 'opened', 'opened'],
    ['en', 'opened', 'reopened'],
    ['en', 'rose', 'climbed'],
    ['en', 'opened', 'bridge'],
    ['en', 'rose', 'lost'],
    ['ja', 'opened', 'closed'],
  ] as const)
    assert.ok(!opposed(language, a, b), `${a} ${b}`);
});

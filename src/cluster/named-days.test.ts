import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentFrequency, NO_RATES } from './document-frequency.ts';
import { emptySide, FEATURE_COUNT, FEATURES, pairFeatures, UNTOLD } from './pair-features.ts';
import { Profiler } from './profile.ts';
import { ProfileStore } from './profile-store.ts';

/** The features of two reports that are about named days and months. */
function apart(a: string, b: string, language = 'en'): number[] {
  const profiler = new Profiler(new DocumentFrequency(NO_RATES));
  const store = new ProfileStore();
  const sides = [a, b].map((text, i) => {
    store.put(i, profiler.profile({ title: '', text, language }));
    return emptySide();
  });
  for (const [i, side] of sides.entries()) store.side(side, i);
  const row = new Float32Array(FEATURE_COUNT);
  pairFeatures(sides[0]!, sides[1]!, row);
  return ['leading-weekdays-apart', 'weekdays-apart', 'months-apart'].map(
    (name) => row[FEATURES.indexOf(name as never)]!,
  );
}

test('days of the week and months that two reports name are compared on their rounds', () => {
  assert.deepEqual(
    apart(
      'The council of Lower Marrow met on Sunday in January.',
      'The council of Lower Marrow met on Monday, 3 December.',
    ),
    [1, 1, 1],
  );
  assert.deepEqual(apart('Der Rat tagte am Mittwoch.', 'Am Mittwoch kam der Rat zusammen.', 'de'), [0, 0, UNTOLD]);
});

test('what a report does not name is not told, and "may" is no month', () => {
  assert.deepEqual(apart('The council may meet in June.', 'The council may meet soon.'), [UNTOLD, UNTOLD, UNTOLD]);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Lock, missingPackages } from '../../publish/lock.ts';

const text = readFileSync('package-lock.json', 'utf8');

test('the lock file holds the optional packages of all platforms, so that npm ci takes it everywhere (npm run lock adds them)', () => {
  assert.deepEqual(Object.keys(missingPackages(JSON.parse(text) as Lock)), []);
});

test('the lock file names no address to download from', () => {
  assert.doesNotMatch(text, /"resolved"/);
});

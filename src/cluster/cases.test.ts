import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ClusterItem, clusterAll } from './index.ts';

const weights = new Uint8Array(readFileSync(new URL('../../models/cluster.bin', import.meta.url)));
const cases = new URL('../../test/cases/cluster/', import.meta.url);

for (const slug of readdirSync(cases).sort()) {
  test(`the stories of ${slug} are those that a reader finds`, () => {
    const items = readFileSync(new URL(`${slug}/articles.jsonl`, cases), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ClusterItem);
    const expected: unknown = JSON.parse(readFileSync(new URL(`${slug}/stories.json`, cases), 'utf8'));
    const { clusters } = clusterAll(items, { weights });
    assert.deepEqual(
      clusters.map(({ articles }) => articles),
      expected,
    );
  });
}

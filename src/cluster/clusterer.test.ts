import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleId } from '../model/index.ts';
import { type ClusterItem, clusterAll } from './index.ts';

const weights = new Uint8Array(readFileSync(new URL('../../models/cluster.bin', import.meta.url)));
const item = (id: string, text: string, more: Partial<ClusterItem> = {}): ClusterItem => ({
  id: articleId(id),
  title: '',
  text,
  language: 'en',
  ...more,
});
const examples = 'a-rewrite b-american-military-news c-europe-news-us d-ukrainian-site e-al-jazeera-repost'.split(' ');

test('five reports of one event are one story, and two others are apart', () => {
  const items = examples.map((name) =>
    item(name, readFileSync(new URL(`../../examples/blinken-lavrov/${name}.txt`, import.meta.url), 'utf8')),
  );
  items.splice(
    2,
    0,
    item(
      'flood',
      'Heavy rain flooded the valley of the Arno on Sunday and closed two bridges in Florence, the fire service said. Nobody was hurt.',
    ),
  );
  items.push(
    item(
      'cup',
      'Ajax beat Feyenoord 3-1 in Rotterdam to reach the final of the Dutch cup. Brobbey scored twice in the second half.',
    ),
  );
  const { clusters } = clusterAll(items, { weights });
  assert.deepEqual(
    clusters.map((cluster) => cluster.articles),
    [examples, ['flood'], ['cup']],
  );
});

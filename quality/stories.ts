import { existsSync, readFileSync } from 'node:fs';
import { clusterAll, createClusterer } from '../src/cluster/index.ts';
import { articleId } from '../src/model/index.ts';
import { areaUnderCurve, pairScores } from '../train/cluster/area-under-curve.ts';
import { type Translated, translations } from '../train/cluster/cross-training.ts';
import { type Labelled, labelledPairs, labelledSet } from '../train/cluster/sets.ts';
import { smallPiles } from '../train/cluster/views.ts';
import { bCubed } from './b-cubed.ts';
import type { Figure, Measure } from './measure.ts';
import { halves } from './stories/halves.ts';
import { bestPlain } from './stories/plain-tf-idf.ts';

const MODEL = new URL('../models/cluster.bin', import.meta.url);
const NEUS_SAMPLE = 3000;

const REACH: Record<string, { reach: number; peer: string }> = {
  ecbplus: { reach: 0.94, peer: 'average-link TF-IDF, threshold of the set .894' },
  roundups: { reach: 0.87, peer: 'average-link TF-IDF, threshold of the set .785' },
  neus: { reach: 0.88, peer: 'average-link TF-IDF, threshold of the set .756 on 8,277' },
  'cstnews-pt': { reach: 0.97, peer: 'average-link TF-IDF, threshold of the set .963' },
};

type Grouping = (set: readonly Labelled[], weights: Uint8Array) => Map<string, string>;

const batch: Grouping = (set, weights) => {
  const { clusters } = clusterAll(
    set.map(({ item }) => item),
    { weights },
  );
  return new Map(clusters.flatMap(({ id, articles }) => articles.map((article) => [article as string, id as string])));
};

/** In the order of the file, which is not that of publication. */
const online: Grouping = (set, weights) => {
  const clusterer = createClusterer({ weights });
  for (const { item } of set) clusterer.add(item);
  return new Map(
    clusterer.clusters().flatMap(({ id, articles }) => articles.map((article) => [article as string, id as string])),
  );
};

function score(set: readonly Labelled[], weights: Uint8Array, group: Grouping = batch): ReturnType<typeof bCubed> {
  const story = group(set, weights);
  return bCubed(
    set.map(({ label }) => label),
    set.map(({ item }) => story.get(item.id)!),
  );
}

/** Every article of the set three times, as reprints under other ids. */
const withCopies = (set: readonly Labelled[]): Labelled[] =>
  set.flatMap(({ item, label }) =>
    [0, 1, 2].map((k) => ({ item: k === 0 ? item : { ...item, id: articleId(`${item.id}#${k}`) }, label })),
  );

/** B³ over many small piles at once: the cold start of somebody with a dozen articles. */
function small(set: readonly Labelled[], size: number, weights: Uint8Array): number {
  const truth: string[] = [];
  const found: string[] = [];
  smallPiles(set, size, 3).forEach((pile, at) => {
    const story = batch(pile, weights);
    for (const { item, label } of pile) {
      truth.push(`${at} ${label}`);
      found.push(`${at} ${story.get(item.id)}`);
    }
  });
  return bCubed(truth, found).f1;
}

/** Whether translations of one report meet, and whether reports of different languages that meet are of one topic. */
function acrossLanguages(pile: readonly Translated[], weights: Uint8Array): { met: number; right: number; b3: number } {
  const story = batch(pile, weights);
  let translations = 0;
  let met = 0;
  let together = 0;
  let right = 0;
  pile.forEach((a, i) => {
    for (const b of pile.slice(0, i)) {
      if (a.item.language === b.item.language) continue;
      const same = story.get(a.item.id) === story.get(b.item.id);
      if (a.doc === b.doc) translations++;
      if (same && a.doc === b.doc) met++;
      if (same) together++;
      if (same && a.label === b.label) right++;
    }
  });
  const { f1 } = bCubed(
    pile.map(({ label }) => label),
    pile.map(({ item }) => story.get(item.id)!),
  );
  return { met: met / translations, right: together === 0 ? 1 : right / together, b3: f1 };
}

export const measure: Measure = {
  room: 'stories',
  needs: ['stories'],
  run: async ({ data, full, log }) => {
    if (!existsSync(MODEL)) {
      log('skipped: models/cluster.bin is not there (node train/cluster.ts)');
      return [];
    }
    const weights = new Uint8Array(readFileSync(MODEL));
    const figures: Figure[] = [];
    const sets = new Map<string, Labelled[]>();
    for (const [name, { reach, peer }] of Object.entries(REACH)) {
      const whole = labelledSet(data, name);
      const set = full || name !== 'neus' ? whole : whole.slice(0, NEUS_SAMPLE);
      sets.set(name, set);
      const { precision, recall, f1 } = score(set, weights);
      const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${set.length} articles; the weights were trained on this half`;
      figures.push({ key: `${name}.b3`, name: `${name}: B³ F1`, value: f1, reach, peer, note });
    }
    const pairs = labelledPairs(data);
    figures.push({
      key: 'finance-hard-pairs.auc',
      name: 'finance-hard-pairs: AUC',
      value: areaUnderCurve(
        pairScores(weights, pairs),
        pairs.map(({ same }) => same),
      ),
      reach: 0.8,
      peer: 'cosine of TF-IDF .456',
    });
    for (const name of ['ecbplus', 'roundups']) {
      const set = sets.get(name)!;
      figures.push({ key: `${name}.online`, name: `${name}: online, B³ F1`, value: score(set, weights, online).f1 });
      figures.push({
        key: `${name}.copies`,
        name: `${name}: thrice each, B³ F1`,
        value: score(withCopies(set), weights).f1,
      });
      figures.push({ key: `${name}.small`, name: `${name}: piles of 12, B³ F1`, value: small(set, 12, weights) });
    }
    if (existsSync(`${data}/briefs`)) {
      const { met, right, b3 } = acrossLanguages(translations(data), weights);
      const note =
        'ten reports on each of five topics in seven languages; the topics last for months and hold many events';
      figures.push({ key: 'languages.met', name: 'languages: translations that share a story', value: met, note });
      figures.push({ key: 'languages.right', name: 'languages: pairs in one story that share a topic', value: right });
      figures.push({ key: 'languages.b3', name: 'languages: B³ F1 by topic', value: b3 });
      for (const [language, pile] of halves(translations(data))) {
        const plain = bestPlain(
          pile.map(({ item }) => item.text),
          pile.map(({ label }) => label),
        );
        figures.push({
          key: `halves.${language}`,
          name: `halves of reports, ${language}: B³ F1`,
          value: score(pile, weights).f1,
          peer: `average-link TF-IDF, threshold of the pile ${plain.toFixed(3)}`,
        });
      }
    }
    return figures;
  },
};

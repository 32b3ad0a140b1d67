/**
 * Makes models/cluster.bin: document rates, the trees of the pair score, the curve over days and the weights of links.
 *   node train/cluster.ts                 trains on all labelled sets and writes the file
 *   node train/cluster.ts --folds         trains on half of the topics, measures on the others, both ways
 *   node train/cluster.ts --sets          leaves one set out each time and measures on it
 *   node train/cluster.ts --without NAME  as --folds, without features of pairs or links whose names begin so
 *   node train/cluster.ts --ablation      tells what each group of pair features brings
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bCubed } from '../quality/b-cubed.ts';
import type { ShippedRates } from '../src/cluster/document-frequency.ts';
import { clusterAll } from '../src/cluster/index.ts';
import { LINK_FEATURES } from '../src/cluster/link-score.ts';
import { FEATURE_COUNT, FEATURES } from '../src/cluster/pair-features.ts';
import { DAYS } from '../src/cluster/pair-score.ts';
import { type TrainedWeights, writeClusterWeights } from '../src/cluster/weights.ts';
import type { TreeEnsemble } from '../src/structures/tree-ensemble.ts';
import { hashString } from '../src/text/index.ts';
import { ablationTable } from './cluster/ablation.ts';
import { areaUnderCurve, pairScores } from './cluster/area-under-curve.ts';
import { crossRows, fitCross, translations } from './cluster/cross-training.ts';
import { fitDayCurve } from './cluster/day-curve.ts';
import { largerStories } from './cluster/larger-stories.ts';
import { fitLink, LinkRows, linkRows } from './cluster/link-training.ts';
import { labelledPairRows, pairRows, RowBuilder } from './cluster/pairs.ts';
import { documentRates } from './cluster/rates.ts';
import { type Labelled, type LabelledPair, labelledPairs, labelledSet } from './cluster/sets.ts';
import { smallPiles, VIEWS } from './cluster/views.ts';
import { boostTrees } from './learning/boosting.ts';

type Sets = Readonly<Record<string, readonly Labelled[]>>;

const data = process.env['STEMMA_DATA'] ?? '../shared/data';
const NAMES = ['ecbplus', 'roundups', 'neus', 'cstnews-pt'];
/** What a set counts for, whatever its size. */
const SET_WEIGHT: Record<string, number> = { ecbplus: 1, roundups: 1, neus: 1, 'cstnews-pt': 0.3 };
/** Of a large set only every so-many-th article's pairs are looked at. */
const STEP: Record<string, number> = { neus: 3 };
const HARD_PAIR_WEIGHT = 16;
/** Added to the log-odds of pairs: B³ asks for more joining than even odds of single pairs do. Chosen on the folds. */
const EDGE = 1.2;
/** The same for links. */
const LINK_EDGE = 0.7;
/** Added when all is learnt, chosen on the whole sets and on translations. */
const LAST_EDGES = { pairs: -0.15, links: 0.1, cross: 0.2 };
/** What a pile of larger stories counts for beside its set: the parts of articles as pairs, both piles for links. */
const LARGER_WEIGHT = { pairs: 0.2, links: 0.12 };
/** Links are learnt on so many articles of a half of a set at most, and on so many of its small piles. */
const LINK_ARTICLES = 2400;
const LINK_PILES = 8;

/** The folds are measured on so many articles of a set at most: as many as the test part of neus has. */
const MOST_MEASURED = 2415;
/** How far from the edge the folds are measured too. */
const EDGES = [-0.5, 0, 0.5];

const FALLING = [
  'numbers-unshared',
  'days-apart',
  'years-apart',
  'title-names-unshared',
  'leading-names-unshared',
  'leading-numbers-apart',
  'leading-dates-apart',
  'leading-weekdays-apart',
  'weekdays-apart',
  'months-apart',
];
const FREE = ['leading-unshared-rare'];
const direction = Int8Array.from(FEATURES, (name) => (FALLING.includes(name) ? -1 : FREE.includes(name) ? 0 : 1));

const BOOSTING = { depth: 4, trees: 80, rate: 0.15, leastHessian: 8, l2: 2, direction };

/** Topics stay whole: both look-alike events of a topic are in the same half. */
const topicOf = (set: string, label: string): string => (set === 'ecbplus' ? label.replace(/_.*/, '') : label);

function part(sets: Sets, salt: string, k: number): Sets {
  return Object.fromEntries(
    Object.entries(sets).map(([name, set]) => [
      name,
      set.filter(({ label }) => hashString(salt + topicOf(name, label)) % 2 === k),
    ]),
  );
}

function allRows(sets: Sets, pairs: readonly LabelledPair[], rates: ShippedRates): ReturnType<RowBuilder['rows']> {
  const out = new RowBuilder();
  for (const [name, set] of Object.entries(sets)) {
    const weight = (SET_WEIGHT[name]! * 800) / set.length;
    const step = STEP[name] ?? 1;
    pairRows(set, rates, out, weight * 1.5, step);
    for (const view of Object.values(VIEWS))
      pairRows(set.map(view), rates, out, weight * 0.4, step * (step > 1 ? 4 : 3));
    for (const pile of largerStories(set).slice(0, 1))
      pairRows(pile, rates, out, weight * LARGER_WEIGHT.pairs * (set.length / pile.length));
    const some = set.filter(({ label }) => step === 1 || hashString(`pile${label}`) % 8 === 0);
    for (const pile of smallPiles(some, 40, 7)) pairRows(pile, rates, out, weight * 0.6 * (set.length / some.length));
  }
  labelledPairRows(pairs, rates, out, HARD_PAIR_WEIGHT);
  return out.rows();
}

function trainPairs(
  sets: Sets,
  pairs: readonly LabelledPair[],
  rates: ShippedRates,
  cross: Float32Array,
  without: string,
): TrainedWeights {
  const rows = allRows(sets, pairs, rates);
  const ensemble = boostTrees(rows, {
    ...BOOSTING,
    use: (feature) => feature !== DAYS && (without === '' || !FEATURES[feature]!.startsWith(without)),
  });
  const days = without === 'days' ? new Float32Array(8) : fitDayCurve(rows, ensemble);
  return { rates, ensemble: { ...ensemble, base: ensemble.base + EDGE }, days, cross };
}

/** The links of a labelled pile, of other views of it, of small piles cut from it and of larger stories made from it. */
function allLinks(set: readonly Labelled[], bytes: Uint8Array, weight: number, out: LinkRows): void {
  const some = set.slice(0, LINK_ARTICLES);
  linkRows(some, bytes, out, weight);
  const few = set.slice(0, LINK_ARTICLES / 4);
  for (const view of [VIEWS['untitled']!, VIEWS['leads']!]) linkRows(few.map(view), bytes, out, weight * 0.2);
  for (const pile of smallPiles(some, 40, 7).slice(0, LINK_PILES))
    linkRows(pile, bytes, out, (weight * 0.4) / LINK_PILES);
  for (const pile of largerStories(set)) linkRows(pile, bytes, out, weight * LARGER_WEIGHT.links);
}

/** Links are learnt from piles that the pair score has not seen: each half by the other's. */
function train(
  sets: Sets,
  pairs: readonly LabelledPair[],
  rates: ShippedRates,
  cross: Float32Array,
  without = '',
): TrainedWeights {
  const halves = [0, 1].map((k) => ({
    weights: trainPairs(part(sets, 'link', k), pairs, rates, cross, without),
    others: part(sets, 'link', 1 - k),
  }));
  let link: TreeEnsemble | undefined;
  // The links of the second round, met with the links of the first, are learnt from beside those of the first (Ross et al. 2011).
  const rows = new LinkRows();
  for (let round = 0; round < 2 && without !== 'link'; round++) {
    for (const { weights, others } of halves) {
      const bytes = writeClusterWeights({ ...weights, link });
      for (const [name, set] of Object.entries(others)) allLinks(set, bytes, SET_WEIGHT[name]!, rows);
    }
    const fitted = fitLink(rows, without);
    link = { ...fitted, base: fitted.base + LINK_EDGE };
  }
  const whole = trainPairs(sets, pairs, rates, cross, without);
  return {
    ...whole,
    ensemble: { ...whole.ensemble, base: Math.fround(whole.ensemble.base) + LAST_EDGES.pairs },
    link: link && { ...link, base: Math.fround(link.base) + LAST_EDGES.links },
    cross: cross.map((weight, k) => (k === 0 ? weight + LAST_EDGES.cross : weight)),
  };
}

function measure(set: readonly Labelled[], weights: Uint8Array): string {
  const { clusters } = clusterAll(
    set.map(({ item }) => item),
    { weights },
  );
  const story = new Map<string, string>();
  for (const cluster of clusters) for (const article of cluster.articles) story.set(article, cluster.id);
  const { precision, recall, f1 } = bCubed(
    set.map(({ label }) => label),
    set.map(({ item }) => story.get(item.id)!),
  );
  return `B³ F1 ${f1.toFixed(4)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}) on ${set.length}`;
}

const hardAuc = (weights: Uint8Array, pairs: readonly LabelledPair[]): string =>
  areaUnderCurve(
    pairScores(weights, pairs),
    pairs.map(({ same }) => same),
  ).toFixed(3);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const rates = documentRates(data);
const sets: Sets = Object.fromEntries(NAMES.map((name) => [name, labelledSet(data, name)]));
const pairs = labelledPairs(data);
const translated = translations(data);
const cross = fitCross(crossRows(translated, rates));
const mode = process.argv[2] ?? '';

if (mode === '--folds' || mode === '--without') {
  const without = mode === '--without' ? (process.argv[3] ?? '') : '';
  for (const k of mode === '--without' ? [0] : [0, 1]) {
    const seen = pairs.filter((_, i) => i % 2 === k);
    const trained = train(part(sets, 'fold', k), seen, rates, cross, without);
    const bytes = writeClusterWeights(trained);
    for (const [name, whole] of Object.entries(part(sets, 'fold', 1 - k))) {
      const set = whole.slice(0, MOST_MEASURED);
      for (const more of mode === '--folds' ? EDGES : [0]) {
        const { link } = trained;
        const shifted = writeClusterWeights({ ...trained, link: link && { ...link, base: link.base + more } });
        say(`${without ? `without ${without}, ` : ''}fold ${k} ${name}, edge ${more}: ${measure(set, shifted)}`);
      }
    }
    say(
      `fold ${k} finance-hard-pairs: AUC ${hardAuc(
        bytes,
        pairs.filter((_, i) => i % 2 !== k),
      )}`,
    );
  }
} else if (mode === '--ablation') {
  const seen = pairs.filter((_, i) => i % 2 === 0);
  const tests = Object.entries(part(sets, 'fold', 1)).map(([name, set]) => {
    const rows = new RowBuilder();
    pairRows(set.slice(0, 2000), rates, rows, 1);
    return [name, rows.rows()] as const;
  });
  const hard = new RowBuilder();
  labelledPairRows(
    pairs.filter((_, i) => i % 2 === 1),
    rates,
    hard,
    1,
  );
  const all = { ...Object.fromEntries(tests), 'finance-hard-pairs': hard.rows() };
  say(ablationTable(allRows(part(sets, 'fold', 0), seen, rates), BOOSTING, all));
} else if (mode === '--sets') {
  for (const name of NAMES) {
    const others = Object.fromEntries(Object.entries(sets).filter(([other]) => other !== name));
    say(`without ${name}: ${measure(sets[name]!, writeClusterWeights(train(others, pairs, rates, cross)))}`);
  }
  const none = writeClusterWeights(train(sets, [], rates, cross));
  say(`without finance-hard-pairs: AUC ${hardAuc(none, pairs)}`);
} else {
  const bytes = writeClusterWeights(train(sets, pairs, rates, cross));
  mkdirSync('models', { recursive: true });
  writeFileSync('models/cluster.bin', bytes);
  for (const name of NAMES) say(`${name} (trained on): ${measure(sets[name]!, bytes)}`);
  say(`finance-hard-pairs (trained on): AUC ${hardAuc(bytes, pairs)}`);
  say(`${bytes.length} bytes, ${FEATURE_COUNT} features of pairs, ${LINK_FEATURES.length} of links`);
}

import { jsonLines } from '../../quality/data.ts';
import { CROSS_COUNT, CROSS_FEATURES, crossFeatures } from '../../src/cluster/cross-language.ts';
import { DocumentFrequency, type ShippedRates } from '../../src/cluster/document-frequency.ts';
import type { ClusterItem } from '../../src/cluster/index.ts';
import { emptySide, type Side } from '../../src/cluster/pair-features.ts';
import { Profiler } from '../../src/cluster/profile.ts';
import { ProfileStore } from '../../src/cluster/profile-store.ts';
import { articleId } from '../../src/model/index.ts';

/** A report in one of several languages: `doc` is the same for translations of one report, `label` for its topic. */
export interface Translated {
  readonly item: ClusterItem;
  readonly doc: string;
  readonly label: string;
}

interface Row {
  id: string;
  doc: string;
  label: string;
  lang: string;
  title: string | null;
  text: string;
}

/** The MultiLing 2011 articles: ten reports on each of five topics, each in seven languages. */
export const translations = (data: string): Translated[] =>
  jsonLines<Row>(data, 'briefs/multiling2011.articles.jsonl').map(({ id, doc, label, lang, title, text }) => ({
    item: { id: articleId(id), title: title ?? '', text, language: lang },
    doc,
    label,
  }));

export interface CrossRows {
  readonly features: Float64Array[];
  readonly labels: number[];
}

/** Pairs of different languages: translations of one report, and reports on two topics. */
export function crossRows(pile: readonly Translated[], rates: ShippedRates): CrossRows {
  const profiler = new Profiler(new DocumentFrequency(rates));
  const store = new ProfileStore();
  // Profiles are made twice, so that all are weighed by the rates of the whole pile.
  for (const { item } of pile) {
    profiler.profile(item);
    profiler.count();
  }
  const days: number[] = [];
  pile.forEach(({ item }, i) => {
    const profile = profiler.profile(item);
    store.put(i, profile);
    days.push(profile.dateline);
  });
  const sides = pile.map((_, i): Side => {
    const side = emptySide();
    store.side(side, i);
    side.day = days[i]!;
    return side;
  });
  const out: CrossRows = { features: [], labels: [] };
  const row = new Float32Array(CROSS_COUNT);
  pile.forEach((a, i) => {
    pile.forEach((b, j) => {
      if (j >= i || a.item.language === b.item.language || (a.doc !== b.doc && a.label === b.label)) return;
      crossFeatures(sides[i]!, sides[j]!, row);
      out.features.push(Float64Array.from(row));
      out.labels.push(a.doc === b.doc ? 1 : 0);
      if (a.doc === b.doc) return;
      // On a busy day two reports of one date are mostly of two events.
      row[CROSS_FEATURES.indexOf('days')] = 0;
      row[CROSS_FEATURES.indexOf('dates')] = 1;
      row[CROSS_FEATURES.indexOf('weekdays')] = 1;
      out.features.push(Float64Array.from(row));
      out.labels.push(0);
    });
  });
  return out;
}

const ROUNDS = 4000;
const RATE = 0.05;
const L2 = 0.002;
/** All pairs of two topics together count so many times all translations. */
const NEGATIVES = 4;

/** Logistic regression by plain gradient steps. */
export function fitCross({ features, labels }: CrossRows): Float32Array {
  const positive = labels.reduce((sum, label) => sum + label, 0);
  const weights = labels.map((label) => (label === 1 ? 1 / positive : NEGATIVES / (labels.length - positive)));
  const w = new Float64Array(CROSS_COUNT);
  const gradient = new Float64Array(CROSS_COUNT);
  const scale = new Float64Array(CROSS_COUNT).fill(1e-9);
  features.forEach((x, i) => {
    for (let k = 0; k < CROSS_COUNT; k++) scale[k] = scale[k]! + weights[i]! * x[k]! * x[k]!;
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < CROSS_COUNT; k++) gradient[k] = k === 0 ? 0 : -L2 * w[k]! * scale[k]!;
    features.forEach((x, i) => {
      let z = 0;
      for (let k = 0; k < CROSS_COUNT; k++) z += w[k]! * x[k]!;
      const error = weights[i]! * (labels[i]! - 1 / (1 + Math.exp(-z)));
      for (let k = 0; k < CROSS_COUNT; k++) gradient[k] = gradient[k]! + error * x[k]!;
    });
    for (let k = 0; k < CROSS_COUNT; k++) {
      w[k] = w[k]! + (RATE * gradient[k]!) / scale[k]!;
      // A date or a day in common never speaks against.
      if (CROSS_FEATURES[k] === 'dates' || CROSS_FEATURES[k] === 'weekdays') w[k] = Math.max(0, w[k]!);
    }
  }
  return Float32Array.from(w);
}

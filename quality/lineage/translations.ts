import { fitLogistic, logit } from '../../train/trace/logistic.ts';
import type { Figure, MeasureContext } from '../measure.ts';
import { areaUnderCurve } from './paraphrases.ts';
import { isTranslation, type TranslationPair, translationPairs } from './translation-pairs.ts';

const PENALTY = 2;

/** One document in two languages against documents of the same event or another: fitted on four topics, measured on the fifth. */
export function measureTranslations({ data, log }: MeasureContext): Figure[] {
  const pairs = translationPairs(data);
  const scores = new Map<TranslationPair, number>();
  for (const topic of new Set(pairs.map((pair) => pair.topic))) {
    const others = pairs.filter((pair) => pair.topic !== topic);
    const model = fitLogistic(
      others.map(({ inputs }) => inputs),
      others.map((pair) => Number(isTranslation(pair))),
      others.map(() => 1),
      PENALTY,
    );
    for (const pair of pairs) if (pair.topic === topic) scores.set(pair, logit(model, pair.inputs));
  }
  const of = (...kinds: TranslationPair['kind'][]): number[] =>
    pairs.filter(({ kind }) => kinds.includes(kind)).map((pair) => scores.get(pair)!);
  const joined = (found: readonly number[]): number => found.filter((score) => score > 0).length / found.length;
  for (const [languages, own] of [...Map.groupBy(pairs, (pair) => pair.languages)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const [right, wrong] = [own.filter(({ kind }) => kind === 'same'), own.filter((pair) => !isTranslation(pair))].map(
      (list) => list.map((pair) => scores.get(pair)!),
    ) as [number[], number[]];
    log(`${languages}: joined ${joined(right).toFixed(2)}, AUC ${areaUnderCurve(right, wrong).toFixed(3)}`);
  }
  log(`summaries of the same documents by two people joined: ${joined(of('summaries')).toFixed(3)}`);
  return [
    {
      key: 'translations.auc',
      name: 'translations: the same document in another language against others of its topic, AUC',
      value: areaUnderCurve(of('same'), of('topic')),
      reach: 0.97,
      note: `${of('same').length} against ${of('topic').length}, topics held out`,
    },
    { key: 'translations.found', name: 'translations joined, whole', value: joined(of('same')) },
    { key: 'translations.cut', name: 'translations of a first half joined', value: joined(of('cut')) },
    {
      key: 'translations.false',
      name: 'reports of one event in two languages joined though neither is a translation',
      value: joined(of('topic', 'other')),
      reach: 0.01,
      better: 'lower',
    },
  ];
}

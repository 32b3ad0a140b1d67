import { reportOf } from '../../quality/discrepancies/stories.ts';
import { flatLineage } from '../../quality/plain-story.ts';
import { prepareChecking } from '../../src/check/checking.ts';
import { type Replaced, replacing } from '../../src/check/replaced-values.ts';
import type { Span } from '../../src/model/span.ts';
import type { Tools } from '../../src/pipeline.ts';
import { type Item, spanOf } from '../../src/text/comparison/items.ts';
import { agrees } from '../../src/text/comparison/replaced/agrees.ts';
import { nearWordsOf } from '../../src/text/near-words.ts';
import type { PairExample } from './fit-pairs.ts';
import { type PairDraft, pairDrafts, type Random, some, withSentence } from './pair-drafts.ts';
import { replacedSentences } from './replaced-sentences.ts';

/** A share of the altered drafts is looked at without the tables of words, as in a language that has none. */
const POOR = 0.2;

/** Pairs of values of drafts as they are, and of drafts in which one value was exchanged for another. */
export function replacedExamples(data: string, tools: Tools, random: Random): PairExample[] {
  const out: PairExample[] = [];
  let group = 0;
  const put = (
    { pairs, rows }: Replaced,
    { trained }: PairDraft,
    from: string,
    weight: number,
    of: (draft: Item) => boolean,
    label: (report: Item) => boolean,
  ): void => {
    pairs.forEach((pair, k) => {
      if (!of(pair.draft)) return;
      const first = pairs.findIndex((one) => one.draft === pair.draft);
      const is = label(pair.report);
      const worth = is || !from.startsWith('altered') ? weight : 0.5 * weight;
      out.push({ from, trained, group: group + first, row: rows[k]!, label: is, weight: worth });
    });
    group += pairs.length;
  };
  for (const one of pairDrafts(data, tools)) {
    const { draft, story, from, but } = one;
    const near = tools.traceWeights ? nearWordsOf(tools.traceWeights) : undefined;
    const checking = prepareChecking(draft, story, flatLineage(story), tools.words, near);
    const replaced = replacing(checking);
    draft.reading.sentences.forEach((sentence, at) => {
      if (but && touches(sentence, but)) return;
      put(
        replaced(at),
        one,
        from,
        one.weight,
        () => true,
        () => false,
      );
    });
    for (const { sentence, text, kind, place, original } of some(
      replacedSentences(draft, story, random),
      one.most,
      random,
    )) {
      const item = checking.items[sentence]!.find((own) => own.kind !== 'office' && touches(spanOf(own), original));
      const { whole, start } = withSentence(draft, sentence, text);
      const changed = reportOf('draft', whole, { lang: 'en' }, tools.reader);
      const at = changed.reading.sentences.findIndex(({ end }) => end > start);
      const poor = random() < POOR;
      if (!item || at < 0) continue;
      const seen = replacing(
        prepareChecking(changed, story, flatLineage(story), poor ? undefined : tools.words, poor ? undefined : near),
      )(at);
      const here = { start: start + place.start, end: start + place.end };
      const isOriginal = (other: Item): boolean =>
        item.kind === 'name' && other.kind === 'name' ? item.key === other.key : agrees(item, other) === true;
      const isHere = (own: Item): boolean => touches(spanOf(own), here);
      // Where no report has the value that was exchanged, nothing can be told.
      if (!seen.pairs.some((pair) => isHere(pair.draft) && isOriginal(pair.report))) continue;
      const noisy = from === 'spun' || from === 'translated' || from === 'report' || from === 'passage';
      put(seen, one, `altered ${from} ${kind}`, noisy ? 0.5 : 1, isHere, isOriginal);
    }
  }
  return out;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

import { reportOf } from '../../quality/discrepancies/stories.ts';
import { flatLineage } from '../../quality/plain-story.ts';
import { prepareChecking } from '../../src/check/checking.ts';
import { turning } from '../../src/check/turned-sentences.ts';
import type { Tools } from '../../src/pipeline.ts';
import type { TurnedPair } from '../../src/text/comparison/turned/pairs.ts';
import { nearWordsOf } from '../../src/text/near-words.ts';
import { contrarySentences } from './contrary-sentences.ts';
import type { PairExample } from './fit-pairs.ts';
import { pairDrafts, type Random, some, withSentence } from './pair-drafts.ts';

/** A share of the altered drafts is looked at without the tables of words, as in a language that has none. */
const POOR = 0.2;
/** Characters from an alteration to the word that it denies. */
const REACH = 40;
const MOST = 50;

/** Pairs of words of drafts as they are, and of drafts in which one word was turned round. */
export function turnedExamples(data: string, tools: Tools, random: Random): PairExample[] {
  const out: PairExample[] = [];
  let group = 0;
  const near = tools.traceWeights ? nearWordsOf(tools.traceWeights) : undefined;
  const { words } = tools;
  for (const { draft, story, from, trained, weight, but, most } of pairDrafts(data, tools)) {
    if (from === 'like event') continue;
    const checking = prepareChecking(draft, story, flatLineage(story), words, near);
    const turned = turning(checking);
    const keyOf = ({ report, statement }: TurnedPair, own: number): string => `${report} ${statement - own}`;
    draft.reading.sentences.forEach(({ start, end }, at) => {
      if (but && start < but.end && but.start < end) return;
      const { pairs, rows } = turned(at);
      pairs.forEach((_, k) => {
        out.push({ from, trained, group, row: rows[k]!, label: false, weight: from === 'report' ? 1 : weight });
      });
      group++;
    });
    const made = contrarySentences(draft, random, (hash) => (words?.row(hash) ?? -1) >= 0);
    for (const { sentence, text, kind, start, end } of some(made, Math.min(MOST, most), random)) {
      const placed = withSentence(draft, sentence, text);
      const changed = reportOf('draft', placed.whole, { lang: 'en' }, tools.reader);
      const poor = random() < POOR;
      const own = prepareChecking(
        changed,
        story,
        flatLineage(story),
        poor ? undefined : words,
        poor ? undefined : near,
      );
      const at = changed.reading.sentences.findIndex((one) => one.end > placed.start + start);
      if (at < 0) continue;
      const old = new Set(turned(sentence).pairs.map((pair) => keyOf(pair, checking.statements.first[1]!)));
      const { pairs, rows } = turning(own)(at);
      const { tokens } = changed.reading;
      const [low, high] = [placed.start + start, placed.start + end + REACH];
      const isNew = (pair: TurnedPair): boolean =>
        !old.has(keyOf(pair, own.statements.first[1]!)) &&
        tokens.end[pair.draft]! > low &&
        tokens.start[pair.draft]! < high;
      // The word nearest to the alteration is what was turned round, in whatever report.
      const nearest = Math.min(...pairs.filter(isNew).map((pair) => pair.draft));
      const worth = from === 'light' || from === 'heavy' || from === 'summary' ? 1 : 0.5;
      pairs.forEach((pair, k) => {
        if (!isNew(pair)) return;
        const label = pair.draft === nearest;
        out.push({
          from: `altered ${from} ${kind}`,
          trained,
          group,
          row: rows[k]!,
          label,
          weight: label ? worth : 0.3 * worth,
        });
      });
      group++;
    }
  }
  return out;
}

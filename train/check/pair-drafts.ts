import { jsonLines } from '../../quality/data.ts';
import { isTrainedOn } from '../../quality/discrepancies/halves.ts';
import { rewrites } from '../../quality/discrepancies/rewrites.ts';
import { reportOf, storyOf } from '../../quality/discrepancies/stories.ts';
import type { Span } from '../../src/model/span.ts';
import type { Report, Story } from '../../src/model/story.ts';
import type { Tools } from '../../src/pipeline.ts';

export type Random = () => number;

/** A draft beside the reports of its story. */
export interface PairDraft {
  readonly draft: Report;
  readonly story: Story;
  readonly from: string;
  readonly trained: boolean;
  readonly weight: number;
  /** A place that is wrong already. */
  readonly but?: Span;
  /** How many of its sentences are altered. */
  readonly most: number;
}

/** Rewritten reports, independent ones and passages, each beside what it tells; of sentences of other events nothing is altered. */
export function pairDrafts(data: string, tools: Tools): PairDraft[] {
  const all = rewrites(data, tools.reader, 6);
  const out = all.flatMap(({ label, kind, report, others, span }, index): PairDraft[] => {
    const trained = isTrainedOn(label);
    const story = storyOf(label, others, tools.reader);
    const noisy = kind === 'spun' || kind === 'translated';
    const found: PairDraft[] = [
      { draft: report, story, from: kind, trained, weight: noisy ? 1 : 3, most: 60, ...(span ? { but: span } : {}) },
    ];
    for (const draft of others.length > 2 ? others.slice(0, 3) : []) {
      const rest = storyOf(
        label,
        others.filter((other) => other !== draft),
        tools.reader,
      );
      found.push({ draft, story: rest, from: 'report', trained, weight: 0.5, most: 10 });
    }
    const strange = all[(index + 11) % all.length]!;
    if (topicOf(strange.label) !== topicOf(label) && isTrainedOn(strange.label) === trained)
      found.push({ draft: strange.report, story, from: 'other event', trained, weight: 0.5, most: 0 });
    const like = all.find((one) => one.label !== label && topicOf(one.label) === topicOf(label));
    if (like) found.push({ draft: like.others[0]!, story, from: 'like event', trained, weight: 0.3, most: 0 });
    return found;
  });
  return [...out, ...passages(data, tools)];
}

function passages(data: string, tools: Tools): PairDraft[] {
  const all = jsonLines<{ id: string; a: string; b: string; label: boolean }>(data, 'copies/paraphrases.jsonl').filter(
    ({ label }) => label,
  );
  return all.map(({ id, b }, at) => {
    const others = [0, 1, 2, 3].map((k) => all[(at + k * 7) % all.length]!);
    const reports = others.map((one) => reportOf(one.id, one.a, { lang: 'en' }, tools.reader));
    const draft = reportOf(`${id} b`, b, { lang: 'en' }, tools.reader);
    return {
      draft,
      story: storyOf(id, reports, tools.reader),
      from: 'passage',
      trained: at % 2 === 0,
      weight: 1,
      most: 6,
    };
  });
}

const topicOf = (label: string): string => label.split('_')[0]!;

/** The sentences of a draft as a text of their own with one of them altered, and where that begins. */
export function withSentence(
  { article, reading }: Report,
  sentence: number,
  text: string,
): { whole: string; start: number } {
  const sentences = reading.sentences.map(({ start, end }) => article.text.slice(start, end));
  const before = sentences.slice(0, sentence).join('\n').length;
  return {
    whole: sentences.map((own, at) => (at === sentence ? text : own)).join('\n'),
    start: sentence > 0 ? before + 1 : 0,
  };
}

export function some<T>(from: readonly T[], most: number, random: Random): T[] {
  const rest = [...from];
  const out: T[] = [];
  while (out.length < most && rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}

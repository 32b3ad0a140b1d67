import type { BriefSentence } from '../../model/brief.ts';
import type { Cite } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { tokenize } from '../../text/index.ts';

/** What a worded sentence rests on: the cites that support it, and the sentences of the brief that it stands for. */
export interface Ground {
  readonly story: Story;
  readonly cites: readonly Cite[];
  readonly own: readonly BriefSentence[];
}

/** Folded hashes of all words of the cites and of the brief's own sentences. */
export function wordsOf({ cites, own }: Ground): Set<number> {
  const words = new Set<number>();
  for (const text of [...cites.map(({ exact }) => exact), ...own.map((one) => one.text)]) {
    const tokens = tokenize(text);
    for (let i = 0; i < tokens.length; i++) words.add(tokens.fold[i]!);
  }
  return words;
}

/** Each cite with the report that it stands in. */
export function citedReadings({ story, cites }: Ground) {
  return cites.flatMap((span) => {
    const witness = story.witnesses.find(({ article }) => article.id === span.article);
    if (!witness) return [];
    const inside = (one: { readonly start: number; readonly end: number }): boolean =>
      one.start >= span.start && one.end <= span.end;
    return [{ witness, reading: witness.reading, span, inside }];
  });
}

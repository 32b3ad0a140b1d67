import type { Span } from '../../src/model/span.ts';
import type { Report } from '../../src/model/story.ts';
import type { Reader } from '../../src/read/index.ts';
import { jsonLines } from '../data.ts';
import { type RealStory, realStories, reportOf } from './stories.ts';

interface Row {
  readonly id: string;
  readonly parent: string;
  readonly label: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly planted: { readonly type: string; readonly original: string; readonly changed: string };
}

/** A rewritten article with one planted error, and the reports of its event. */
export interface Rewrite {
  readonly id: string;
  readonly kind: string;
  /** The story of its parent. */
  readonly label: string;
  readonly report: Report;
  /** The parent first, then other reports of the event. */
  readonly others: readonly Report[];
  readonly planted: Row['planted'];
  /** Where the error stands in the rewrite; undefined where it cannot be found again. */
  readonly span: Span | undefined;
}

export function rewrites(data: string, reader: Reader, others: number): Rewrite[] {
  const stories = new Map<string, RealStory>(
    realStories(data, 'stories/ecbplus.jsonl', reader, 100).map((story) => [story.label, story]),
  );
  return jsonLines<Row>(data, 'copies/rewrites.jsonl').flatMap((row) => {
    const story = stories.get(row.label);
    const parent = story?.reports.find(({ article }) => article.id === row.parent);
    if (!story || !parent) return [];
    const rest = story.reports.filter((report) => report !== parent).slice(0, others);
    return [
      {
        id: row.id,
        kind: row.kind,
        label: row.label,
        report: reportOf(row.id, row.text, { title: row.title, lang: 'en' }, reader),
        others: [parent, ...rest],
        planted: row.planted,
        span: spanOf(row.text, row.planted.changed),
      },
    ];
  });
}

/** The place of `words`, also where its first or last words stand in another form. */
function spanOf(text: string, words: string): Span | undefined {
  const plain = text.toLowerCase();
  const at = plain.indexOf(words.toLowerCase());
  if (at >= 0) return { start: at, end: at + words.length };
  const parts = words.toLowerCase().split(/\s+/);
  for (let size = parts.length - 1; size >= Math.max(2, parts.length / 2); size--) {
    for (let from = 0; from + size <= parts.length; from++) {
      const part = parts.slice(from, from + size).join(' ');
      const found = plain.indexOf(part);
      if (found >= 0) return { start: found, end: found + part.length };
    }
  }
  return undefined;
}

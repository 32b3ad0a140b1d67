import { type Report, type Stemma, type Story, storyId } from '../../index.ts';
import { type Batch, rowsOf } from './batches.ts';
import { articleRow, lineageRow, passThrough, readingRow } from './rows.ts';

export type Verb = 'extract' | 'read' | 'trace' | 'collate' | 'brief';

export interface Answer {
  /** NDJSON, one line each, in the order of input. */
  readonly lines: readonly string[];
  readonly complaints: readonly { readonly line: number; readonly reason: string }[];
}

/** Answers one batch. Pure but for the weights in `stemma`, so it runs in any worker. */
export function answer(verb: Verb, batch: Batch, stemma: Stemma, options: { readonly words?: number }): Answer {
  const lines: string[] = [];
  const complaints: { line: number; reason: string }[] = [];
  const rows = rowsOf(batch, (line, reason) => complaints.push({ line, reason }));
  const say = (value: object): void => {
    lines.push(JSON.stringify(value));
  };
  switch (verb) {
    case 'extract':
      for (const { row, page } of rows) say(passThrough(row, articleRow(stemma.extract(page))));
      break;
    case 'read':
      for (const { row, page } of rows) {
        const article = stemma.extract(page);
        say(passThrough(row, readingRow(article.id, stemma.read(article))));
      }
      break;
    default: {
      const { reports } = stemma.readPages(rows.map(({ page }) => page));
      for (const story of storiesOf(verb, batch, reports, stemma)) say(tellOf(verb, story, stemma, options));
    }
  }
  return { lines, complaints };
}

/** Lines with a story are that story; without one they are one story, except that a brief finds the stories itself. */
function storiesOf(verb: Verb, batch: Batch, reports: readonly Report[], stemma: Stemma): readonly Story[] {
  if (reports.length === 0) return [];
  if (batch.story === undefined && verb === 'brief') return stemma.stories(reports).stories;
  return [stemma.story(storyId(batch.story ?? 'story-1'), reports)];
}

function tellOf(verb: Verb, story: Story, stemma: Stemma, options: { readonly words?: number }): object {
  const lineage = stemma.trace(story);
  if (verb === 'trace') return lineageRow(story.id, lineage);
  const collation = stemma.collate(story, lineage);
  if (verb === 'collate') return { story: story.id, ...collation };
  const { id, ...brief } = stemma.brief(story, lineage, collation, options);
  return { story: id, ...brief };
}

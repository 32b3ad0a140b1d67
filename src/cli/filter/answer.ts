import { type Notice, type Report, type Stemma, type Story, storyId } from '../../index.ts';
import { type Batch, rowsOf } from './batches.ts';
import { articleRow, lineageRow, passThrough, readingRow } from './rows.ts';

export type Verb = 'extract' | 'read' | 'trace' | 'collate' | 'brief';

export interface Answer {
  /** NDJSON, one line each, in the order of input. */
  readonly lines: readonly string[];
  /** What is wrong with a line: the exit code tells of it. */
  readonly complaints: readonly { readonly line: number; readonly reason: string }[];
  /** What was left out and why. */
  readonly notices: readonly Notice[];
}

/** Answers one batch. Pure but for the weights in `stemma`, so it runs in any worker. */
export function answer(verb: Verb, batch: Batch, stemma: Stemma, options: { readonly words?: number }): Answer {
  const lines: string[] = [];
  const complaints: { line: number; reason: string }[] = [];
  const notices: Notice[] = [];
  const rows = rowsOf(batch, (line, reason) => complaints.push({ line, reason }));
  /** A fault of ours in one line or story does not take the others with it. */
  const say = (line: number, work: () => object): void => {
    try {
      lines.push(JSON.stringify(work()));
    } catch (error) {
      complaints.push({ line, reason: `left out, a fault of Stemma: ${(error as Error).message}; please report it` });
    }
  };
  if (verb === 'extract') {
    for (const { row, page, number } of rows) say(number, () => passThrough(row, articleRow(stemma.extract(page))));
  } else if (verb === 'read') {
    for (const { row, page, number } of rows) {
      say(number, () => {
        const article = stemma.extract(page);
        return passThrough(row, readingRow(article.id, stemma.read(article)));
      });
    }
  } else {
    const read = stemma.readPages(
      rows.map(({ page }) => page),
      laterFor(verb),
    );
    // Notices of reading are about single words; those of an article that is left out must not be lost.
    notices.push(...read.notices.filter(({ step }) => step === 'extract'));
    const first = batch.lines[0]?.number ?? 0;
    for (const story of storiesOf(verb, batch, read.reports, stemma, notices)) {
      say(first, () => tellOf(verb, story, stemma, options));
    }
  }
  return { lines, complaints, notices };
}

/** Lines with a story are that story; without one they are one story, except that a brief finds the stories itself. */
function storiesOf(
  verb: Verb,
  batch: Batch,
  reports: readonly Report[],
  stemma: Stemma,
  notices: Notice[],
): readonly Story[] {
  if (reports.length === 0) return [];
  if (batch.story === undefined && verb === 'brief') {
    const found = stemma.stories(reports);
    notices.push(...found.notices);
    return found.stories;
  }
  return [stemma.story(storyId(batch.story ?? 'story-1'), reports, laterFor(verb))];
}

/** Tracing asks for few parts of a reading. */
const laterFor = (verb: Verb): { readonly readLater: boolean } => ({ readLater: verb === 'trace' });

function tellOf(verb: Verb, story: Story, stemma: Stemma, options: { readonly words?: number }): object {
  const lineage = stemma.trace(story);
  if (verb === 'trace') return lineageRow(story.id, lineage);
  const collation = stemma.collate(story, lineage);
  if (verb === 'collate') return { story: story.id, ...collation };
  const { id, ...brief } = stemma.brief(story, lineage, collation, options);
  return { story: id, ...brief };
}

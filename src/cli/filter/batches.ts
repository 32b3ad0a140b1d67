import { pageOfRow, parseRow, type Row } from '../../index.ts';

/** A line of the input with its number, counting from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines that are answered together: any run of lines, or all lines of one story. */
export interface Batch {
  /** As the lines name it; absent where they name none. */
  readonly story?: string;
  readonly lines: readonly Line[];
}

const LINES_A_BATCH = 64;
const CHARACTERS_A_BATCH = 512 * 1024;

/** Cuts a stream of lines into batches small enough to keep all workers busy and memory flat. */
export async function* runs(lines: AsyncIterable<Line>): AsyncGenerator<Batch> {
  let batch: Line[] = [];
  let size = 0;
  for await (const line of lines) {
    if (line.text.trim() === '') continue;
    batch.push(line);
    size += line.text.length;
    if (batch.length >= LINES_A_BATCH || size >= CHARACTERS_A_BATCH) {
      yield { lines: batch };
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield { lines: batch };
}

const STORY_FIELD = /"story"\s*:/;

/**
 * Gathers the lines of each story, in the order in which stories first appear. Needs all input before the first answer, since
 * the lines of a story may stand anywhere. Lines that name no story are one story of their own.
 */
export async function* stories(lines: AsyncIterable<Line>): AsyncGenerator<Batch> {
  const byStory = new Map<string | undefined, Line[]>();
  for await (const line of lines) {
    if (line.text.trim() === '') continue;
    const story = storyOf(line.text);
    const known = byStory.get(story);
    if (known) known.push(line);
    else byStory.set(story, [line]);
  }
  for (const [story, gathered] of byStory) yield story === undefined ? { lines: gathered } : { story, lines: gathered };
}

/** Most lines have no story field at all: they are not parsed twice. */
function storyOf(line: string): string | undefined {
  if (!STORY_FIELD.test(line)) return undefined;
  const row = parseRow(line);
  return typeof row === 'string' || row.story === undefined ? undefined : String(row.story);
}

/** The rows of a batch as pages; bad lines go to `complain`. */
export function rowsOf(batch: Batch, complain: (line: number, reason: string) => void) {
  const rows: { row: Row; number: number; page: Exclude<ReturnType<typeof pageOfRow>, string> }[] = [];
  for (const { number, text } of batch.lines) {
    const row = parseRow(text);
    const page = typeof row === 'string' ? row : pageOfRow(row);
    if (typeof row === 'string' || typeof page === 'string') complain(number, page as string);
    else rows.push({ row, number, page: page.id === undefined ? { ...page, id: `line-${number}` } : page });
  }
  return rows;
}

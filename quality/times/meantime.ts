import { jsonLines } from '../data.ts';
import type { TimexDocument } from './tempeval.ts';

interface Mention {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly type?: string;
  readonly value?: string;
  readonly function?: string;
}

/** Title, day of publication and four sentences. */
const LABELLED = 6;

/**
 * The articles of MEANTIME (Wikinews, CC-BY 4.0) as documents with their times. The day of publication below the title is
 * the reference; it is blanked in the text and is none of the times.
 */
export function meantimeDocuments(data: string, path: string): TimexDocument[] {
  const documents: TimexDocument[] = [];
  for (const row of jsonLines<{ doc: string; text: string; mentions: readonly Mention[] }>(data, path)) {
    const times = row.mentions.filter(({ kind }) => kind === 'TIMEX3');
    const created = times.find((time) => time.function === 'CREATION_TIME');
    if (created?.value === undefined) continue;
    documents.push({
      doc: row.doc,
      dct: created.value.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1'),
      text: blanked(labelled(row.text), created),
      timexes: times
        .filter((time) => time !== created)
        .map(({ start, end, type = '', value = '' }) => ({ start, end, type, value })),
    });
  }
  return documents;
}

/** The first sentences, as far as times were labelled. */
function labelled(text: string): string {
  let end = 0;
  for (let line = 0; line < LABELLED && end >= 0; line++) end = text.indexOf('\n', end + 1);
  return end < 0 ? text : text.slice(0, end);
}

const blanked = (text: string, { start, end }: Mention): string => {
  const characters = [...text];
  return [...characters.slice(0, start), ...Array<string>(end - start).fill(' '), ...characters.slice(end)].join('');
};

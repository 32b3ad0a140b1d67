import { jsonLines } from '../../quality/data.ts';
import type { ClusterItem } from '../../src/cluster/index.ts';
import { articleId } from '../../src/model/index.ts';

/** An article with the story that people put it in. */
export interface Labelled {
  readonly item: ClusterItem;
  readonly label: string;
}

interface Row {
  id: string;
  title: string | null;
  text: string;
  date: string | null;
  lang: string;
  label: string;
}

/** A labelled set below the data folder. */
export function labelledSet(data: string, name: string): Labelled[] {
  return jsonLines<Row>(data, `stories/${name}.jsonl`).map((row) => ({
    item: {
      id: articleId(row.id),
      title: row.title ?? '',
      text: row.text,
      language: row.lang,
      ...(row.date ? { published: row.date } : {}),
    },
    label: row.label,
  }));
}

export interface LabelledPair {
  readonly a: ClusterItem;
  readonly b: ClusterItem;
  readonly same: boolean;
}

interface PairRow {
  id: string;
  title_a: string;
  text_a: string;
  date_a: string;
  title_b: string;
  text_b: string;
  date_b: string;
  lang: string;
  label: string;
}

export function labelledPairs(data: string): LabelledPair[] {
  return jsonLines<PairRow>(data, 'stories/finance-hard-pairs.jsonl').map((row) => ({
    a: {
      id: articleId(`${row.id}.a`),
      title: row.title_a,
      text: row.text_a,
      published: row.date_a,
      language: row.lang,
    },
    b: {
      id: articleId(`${row.id}.b`),
      title: row.title_b,
      text: row.text_b,
      published: row.date_b,
      language: row.lang,
    },
    same: row.label === 'SAME',
  }));
}

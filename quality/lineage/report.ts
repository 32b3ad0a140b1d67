import {
  articleId,
  type Credit,
  type Moment,
  type Story,
  siglum,
  storyId,
  type Witness,
} from '../../src/model/index.ts';
import { splitSentences, tokenize } from '../../src/text/index.ts';

/** What the measures know of a report: its words, and what they let be known besides. */
export interface PlainReport {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: Moment;
  readonly credits?: readonly Credit[];
}

/** A story of plain reports, read no further than tokens and sentences: what tracing must do well from. */
export function plainStory(id: string, reports: readonly PlainReport[]): Story {
  return { id: storyId(id), witnesses: reports.map(plainWitness), entities: [], entityOf: new Map() };
}

function plainWitness(report: PlainReport, index: number): Witness {
  const language = report.language ?? 'en';
  const tokens = tokenize(report.text);
  const id = articleId(report.id);
  return {
    siglum: siglum(index),
    article: {
      id,
      title: report.title ?? '',
      language,
      text: report.text,
      blocks: [],
      credits: report.credits ?? [],
      removed: [],
      notices: [],
      ...(report.outlet === undefined ? {} : { outlet: report.outlet }),
      ...(report.url === undefined ? {} : { url: report.url }),
      ...(report.published === undefined ? {} : { published: report.published }),
    },
    reading: {
      article: id,
      language,
      tokens,
      sentences: splitSentences(report.text, tokens, language),
      names: [],
      entities: [],
      offices: [],
      times: [],
      amounts: [],
      attributions: [],
      credits: [],
      notices: [],
    },
  };
}

import type { Article } from '../../src/model/article.ts';
import type { StoryBrief } from '../../src/model/brief.ts';
import { articleId } from '../../src/model/ids.ts';

/** An invented report; its id is made of its text, as extraction does. */
export function report(text: string, more: Partial<Article> = {}): Article {
  return {
    id: articleId(`text-${text.length}-${text.replace(/\W+/g, '-').slice(0, 40)}`),
    title: `On ${text.split(' ')[0]}`,
    language: 'en',
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    credits: [],
    removed: [],
    notices: [],
    ...more,
  };
}

/** An invented story of these reports with one quotation and one disputed fact. */
export function storyOf(id: string, articles: readonly Article[], more: Partial<StoryBrief> = {}): StoryBrief {
  const first = articles[0]!;
  const cite = { article: first.id, start: 0, end: 4, exact: first.text.slice(0, 4) };
  return {
    id,
    title: `Story ${id}`,
    articles: articles.map((article, index) => ({
      id: article.id,
      siglum: String.fromCharCode(65 + index),
      title: article.title,
      language: article.language,
      text: article.text,
      blocks: [],
      credits: [],
      reused: [],
      removed: [],
      ...(article.published ? { published: article.published } : {}),
    })),
    sentences: [{ text: 'It was so.', cites: [cite], origins: { low: 1, high: 1 } }],
    timeline: [],
    collation: {
      quotations: [
        {
          speaker: 'Mayor Ana Ruiz',
          origins: { low: 1, high: 1 },
          variants: [
            { text: `The bridge of ${id} will open`, sigla: ['A'], cites: [cite], difference: 'base', runs: [] },
          ],
        },
      ],
      facts: [
        {
          slot: 'amount',
          about: 'cost',
          status: 'disputed',
          origins: { low: 1, high: 2 },
          values: [{ value: '3', sigla: ['A'], cites: [cite], origins: { low: 1, high: 1 } }],
        },
      ],
    },
    lineage: { nodes: [], edges: [], occasions: [], origins: { low: 1, high: articles.length, reasons: [] } },
    remarks: [],
    ...more,
  };
}

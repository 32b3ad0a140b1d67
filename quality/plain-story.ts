import type { Article } from '../src/model/article.ts';
import { articleId, nodeId, siglum, storyId } from '../src/model/ids.ts';
import type { Lineage } from '../src/model/lineage.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Story } from '../src/model/story.ts';
import { splitSentences, tokenize } from '../src/text/index.ts';

/** A text of a data file. */
export interface PlainText {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
}

/** A story with sentences and tokens alone: for measures that need no names. */
export function plainStory(id: string, texts: readonly PlainText[]): Story {
  const witnesses = texts.map((one, at) => {
    const article = plainArticle(one);
    const tokens = tokenize(article.text);
    const sentences = splitSentences(article.text, tokens, article.language);
    const reading: Reading = {
      article: article.id,
      language: article.language,
      tokens,
      sentences,
      names: [],
      entities: [],
      offices: [],
      times: [],
      amounts: [],
      attributions: [],
      credits: [],
      notices: [],
    };
    return { siglum: siglum(at), article, reading };
  });
  return { id: storyId(id), witnesses, entities: [], entityOf: new Map() };
}

export function plainArticle({ id, text, title, date, language }: PlainText): Article {
  return {
    id: articleId(id),
    title: title ?? '',
    language: language ?? 'en',
    text,
    blocks: [],
    credits: [],
    removed: [],
    notices: [],
    ...(date ? { published: { value: date, certainty: 'stated' as const, from: 'carrier' } } : {}),
  };
}

/** A lineage in which every report is an origin of its own. */
export function flatLineage(story: Story): Lineage {
  const group = new Map(story.witnesses.map(({ article }, at) => [article.id, at]));
  return {
    nodes: story.witnesses.map(({ article }) => ({
      id: nodeId(article.id),
      kind: 'article' as const,
      name: article.title || article.id,
      article: article.id,
    })),
    edges: [],
    occasions: [],
    passages: [],
    origins: {
      low: story.witnesses.length,
      high: story.witnesses.length,
      reasons: ['taken as independent'],
      lowGroup: group,
      highGroup: group,
    },
  };
}

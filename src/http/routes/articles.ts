import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { articleId, type Store } from '../../index.ts';
import { pageOfList } from '../page-of-list.ts';
import { problem } from '../problem.ts';
import {
  articleSummary,
  days,
  hit,
  idParam,
  listingOf,
  ok,
  paging,
  revision,
  storedArticle,
  words,
} from '../schemas.ts';

const filters = { outlet: words.optional(), language: z.string().max(35).optional() };

const list = createRoute({
  method: 'get',
  path: '/api/articles',
  summary: 'Articles, the newest first',
  request: { query: z.object({ ...paging, ...days, ...filters }) },
  responses: ok(listingOf(articleSummary, 'Articles'), 'One page of the list'),
});

const one = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'An article with its text, unaltered',
  request: { params: idParam },
  responses: ok(storedArticle, 'The article'),
});

const revisions = createRoute({
  method: 'get',
  path: '/api/revisions',
  summary: 'The texts that stood under one address',
  request: { query: z.object({ url: z.string().max(4000) }) },
  responses: ok(listingOf(revision, 'Revisions'), 'All of them, the first first'),
});

const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Articles in which all words stand; "words in quotation marks" side by side, begin* for beginnings',
  request: { query: z.object({ q: words, ...paging, ...days, ...filters }) },
  responses: ok(listingOf(hit, 'Hits'), 'One page of the list, the newest first'),
});

export function articleRoutes(app: OpenAPIHono, store: Store): void {
  app.openapi(list, async (context) => context.json(pageOfList(await store.articles(context.req.valid('query'))), 200));
  app.openapi(one, async (context) => {
    const kept = await store.article(articleId(context.req.valid('param').id));
    if (!kept) return problem(context, 404, 'No article has this id.') as never;
    const { article, ...summary } = kept;
    return context.json({ ...summary, text: article.text }, 200);
  });
  app.openapi(revisions, async (context) =>
    context.json({ items: [...(await store.revisions(context.req.valid('query').url))] }, 200),
  );
  app.openapi(search, async (context) => {
    const { q, ...query } = context.req.valid('query');
    const { items, ...rest } = await store.search({ ...query, words: q });
    const plain = items.map(({ snippet, ...one }) => ({
      ...one,
      snippet: { text: snippet.text, marks: snippet.marks.map(([start, end]): [number, number] => [start, end]) },
    }));
    return context.json({ items: plain, ...rest }, 200);
  });
}

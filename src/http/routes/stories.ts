import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Store, storyId } from '../../index.ts';
import { listedStories } from '../front-query.ts';
import { answerOf } from '../kept-answers.ts';
import { pageOfList } from '../page-of-list.ts';
import { problem } from '../problem.ts';
import { days, idParam, lineage, listingOf, ok, paging, story, storySummary, words } from '../schemas.ts';

const JSON_TYPE = 'application/json';

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'Stories, the latest or greatest first',
  request: {
    query: z.object({
      ...paging,
      ...days,
      sort: z.enum(['updated', 'published', 'origins', 'reports', 'growing']).default('updated'),
      origins: z.coerce.number().int().min(1).max(1e6).optional().openapi({ description: 'At least so many' }),
      outlet: words.optional(),
      language: z.string().max(35).optional(),
    }),
  },
  responses: ok(listingOf(storySummary, 'Stories'), 'One page of the list'),
});

const one = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  summary: 'A story with its brief: what `stemma brief --format json` gives for it',
  request: { params: idParam },
  responses: ok(story, 'The story'),
});

const tree = createRoute({
  method: 'get',
  path: '/api/stories/{id}/lineage',
  summary: 'The family tree of a story',
  request: { params: idParam },
  responses: ok(lineage, 'The tree'),
});

export function storyRoutes(app: OpenAPIHono, store: Store): void {
  app.openapi(list, async (context) => {
    const { limit, cursor, ...filters } = context.req.valid('query');
    return context.json(pageOfList(await listedStories(store, filters, { limit, cursor })), 200);
  });
  // The brief has the form of the schema already; it is written out once for each version of the story.
  app.openapi(one, async (context) => {
    const kept = await store.story(storyId(context.req.valid('param').id));
    if (!kept) return problem(context, 404, 'No story has this id.') as never;
    return answerOf(context, kept.brief, 'story', JSON_TYPE, () => JSON.stringify(kept.brief)) as never;
  });
  app.openapi(tree, async (context) => {
    const kept = await store.story(storyId(context.req.valid('param').id));
    if (!kept) return problem(context, 404, 'No story has this id.') as never;
    return answerOf(context, kept.brief, 'lineage', JSON_TYPE, () => JSON.stringify(kept.brief.lineage)) as never;
  });
}

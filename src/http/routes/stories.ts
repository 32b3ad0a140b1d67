import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Store, storyId } from '../../index.ts';
import { pageOfList } from '../page-of-list.ts';
import { problem } from '../problem.ts';
import { days, idParam, lineage, listingOf, ok, paging, story, storySummary } from '../schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'Stories, the latest or greatest first',
  request: {
    query: z.object({
      ...paging,
      ...days,
      sort: z.enum(['updated', 'published', 'origins', 'reports']).default('updated'),
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
  app.openapi(list, async (context) => context.json(pageOfList(await store.stories(context.req.valid('query'))), 200));
  app.openapi(one, async (context) => {
    const kept = await store.story(storyId(context.req.valid('param').id));
    return kept ? context.json(kept.brief, 200) : (problem(context, 404, 'No story has this id.') as never);
  });
  app.openapi(tree, async (context) => {
    const kept = await store.story(storyId(context.req.valid('param').id));
    return kept ? context.json(kept.brief.lineage, 200) : (problem(context, 404, 'No story has this id.') as never);
  });
}

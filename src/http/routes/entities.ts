import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../index.ts';
import { entity, listingOf, ok, paging, words } from '../schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/api/entities',
  summary: 'Persons and organisations that are quoted, by words of their names; who is in most stories first',
  request: { query: z.object({ q: words.optional(), limit: paging.limit }) },
  responses: ok(listingOf(entity, 'Entities'), 'The first of them; `/api/quotations?speaker=` tells what they said'),
});

export function entityRoutes(app: OpenAPIHono, store: Store): void {
  app.openapi(list, async (context) => {
    const { q, limit } = context.req.valid('query');
    return context.json({ items: (await store.speakers({ words: q, limit })).map((one) => ({ ...one })) }, 200);
  });
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../index.ts';
import { days, listingOf, ok, paging, said, words } from '../schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/api/quotations',
  summary: 'Who said what: all that a speaker said with certain words in certain days',
  request: {
    query: z.object({
      speaker: words.optional(),
      q: words.optional().openapi({ description: 'Words that were said' }),
      words: words.optional().openapi({ description: 'The same as `q`' }),
      ...paging,
      ...days,
    }),
  },
  responses: ok(listingOf(said, 'Quotations'), 'One page of the list, the newest first'),
});

export function quotationRoutes(app: OpenAPIHono, store: Store): void {
  app.openapi(list, async (context) => {
    const { q, ...query } = context.req.valid('query');
    const { items, ...rest } = await store.quotations({ ...query, words: q ?? query.words });
    return context.json({ items: items.map((one) => ({ ...one, sigla: [...one.sigla] })), ...rest }, 200);
  });
}

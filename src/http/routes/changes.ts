import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Store } from '../../index.ts';
import { change, counts, listingOf, ok } from '../schemas.ts';

const PAUSE_MS = 500;
const BATCH = 200;

const list = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'What has changed after a change that is known',
  request: {
    query: z.object({
      after: z.coerce.number().int().nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: ok(listingOf(change, 'Changes'), 'In order'),
});

const state = createRoute({
  method: 'get',
  path: '/api/counts',
  summary: 'How much is kept',
  responses: ok(counts, 'The counts'),
});

/** Also `/api/events`: the same changes as server-sent events, from `Last-Event-ID` or from now on. */
export function changeRoutes(app: OpenAPIHono, store: Store): void {
  app.openapi(list, async (context) => {
    const { after, limit } = context.req.valid('query');
    return context.json({ items: [...(await store.changes(after, limit))] }, 200);
  });
  app.openapi(state, async (context) => context.json(await store.counts(), 200));
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      const told = Number(context.req.header('last-event-id') ?? Number.NaN);
      let after = Number.isSafeInteger(told) && told >= 0 ? told : (await store.counts()).lastChange;
      await stream.writeSSE({ event: 'ready', data: String(after) });
      while (!stream.aborted && !stream.closed) {
        const changes = await store.changes(after, BATCH);
        for (const one of changes) {
          await stream.writeSSE({ id: String(one.number), event: one.kind, data: JSON.stringify(one) });
          after = one.number;
        }
        if (changes.length < BATCH) await stream.sleep(PAUSE_MS);
      }
    }),
  );
}

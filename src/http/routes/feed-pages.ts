import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { type Store, writeOpml } from '../../index.ts';
import { feedsPage } from '../feeds-page.ts';
import { formOf } from '../form-of.ts';
import { addressesIn } from '../given-reports.ts';
import { problem } from '../problem.ts';
import { followedFeed, listingOf, ok } from '../schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/api/feeds',
  summary: 'The feeds that are followed and how they were when they were last asked',
  responses: ok(listingOf(followedFeed, 'Feeds'), 'All of them'),
});

/** The feeds that are followed, as a page, as JSON and as OPML. */
export function feedPageRoutes(app: OpenAPIHono, store: Store, shell: string, canAdd: boolean): void {
  app.openapi(list, async (context) => context.json({ items: (await store.feeds()).map((one) => ({ ...one })) }, 200));
  app.get('/feeds', async (context) => context.html(feedsPage(shell, await store.feeds(), canAdd)));
  app.get('/feeds.opml', async (context) => {
    const feeds = await store.feeds();
    if (feeds.length === 0) return problem(context, 404, 'No feed is followed yet.');
    return context.body(writeOpml('Stemma', feeds), 200, { 'content-type': 'text/x-opml; charset=utf-8' });
  });
  if (!canAdd) return;
  app.post('/feeds', async (context) => {
    const { addresses, others } = addressesIn((await formOf(context)).text('addresses'));
    if (others.length > 0 || addresses.length === 0) {
      const some = others.slice(0, 3).join(', ').slice(0, 200);
      const why = others.length > 0 ? `These are no addresses of the web: ${some}` : 'No address was given.';
      return context.html(feedsPage(shell, await store.feeds(), canAdd, why), 400);
    }
    const known = new Set((await store.feeds()).map(({ url }) => url));
    for (const url of addresses) if (!known.has(url)) await store.keepFeed({ url, failures: 0 }, []);
    return context.redirect('/feeds', 303);
  });
}

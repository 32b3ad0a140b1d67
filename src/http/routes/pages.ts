import type { OpenAPIHono } from '@hono/zod-openapi';
import { BRIEF_FORMAT, renderHtml, type Store, storyId } from '../../index.ts';
import { frontPage, missingPage, searchPage } from '../front.ts';

const limit = 50;

/** What people open: the front, a story, a search. The story's page is the same as the self-contained file. */
export function pageRoutes(app: OpenAPIHono, store: Store, shell: string): void {
  app.get('/', async (context) => {
    const asked = context.req.query('sort');
    const sort = asked === 'origins' || asked === 'reports' || asked === 'published' ? asked : 'updated';
    const cursor = context.req.query('cursor');
    const stories = await store.stories({ sort, limit, ...(cursor === undefined ? {} : { cursor }) });
    return context.html(frontPage(shell, stories, sort, await store.counts()));
  });
  app.get('/stories/:id', async (context) => {
    const kept = await store.story(storyId(context.req.param('id')));
    if (!kept) return context.html(missingPage(shell), 404);
    const page = renderHtml({ format: BRIEF_FORMAT, stories: [kept.brief], notices: [] }, shell);
    return context.html(
      page.replace('<div id="page">', '<p class="home"><a href="/">All stories</a></p>\n<div id="page">'),
    );
  });
  app.get('/search', async (context) => {
    const words = (context.req.query('q') ?? '').slice(0, 500);
    const cursor = context.req.query('cursor');
    const paging = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const hits = await store.search({ words, ...paging });
    const said = cursor === undefined ? await store.quotations({ words, limit: 8 }) : { items: [] };
    return context.html(searchPage(shell, words, hits, said));
  });
}

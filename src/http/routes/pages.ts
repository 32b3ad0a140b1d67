import type { OpenAPIHono } from '@hono/zod-openapi';
import { BRIEF_FORMAT, type Desk, renderHtml, type Store, storyId } from '../../index.ts';
import { checkPage } from '../check-page.ts';
import { frontPage, missingPage, searchPage } from '../front.ts';

const limit = 50;
const MOST_DRAFT = 200_000;

/** What people open: the front, a story, a search. The story's page is the same as the self-contained file. */
export function pageRoutes(app: OpenAPIHono, store: Store, shell: string, desk?: Desk): void {
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
    const check = desk ? ` · <a href="/stories/${encodeURIComponent(kept.id)}/check">Check a draft</a>` : '';
    const links = `<nav class="home" aria-label="Desk"><a href="/">All stories</a>${check}</nav>`;
    return context.html(page.replace('<div id="page">', () => `${links}\n<div id="page">`));
  });
  if (desk) {
    app.get('/stories/:id/check', async (context) => {
      const kept = await store.story(storyId(context.req.param('id')));
      return kept ? context.html(checkPage(shell, kept.brief, '')) : context.html(missingPage(shell), 404);
    });
    app.post('/stories/:id/check', async (context) => {
      const kept = await store.story(storyId(context.req.param('id')));
      const { draft } = await context.req.parseBody();
      if (!kept) return context.html(missingPage(shell), 404);
      const text = typeof draft === 'string' ? draft.slice(0, MOST_DRAFT) : '';
      const verdicts = text.trim() === '' ? undefined : await desk.check(kept.id, text);
      return context.html(checkPage(shell, kept.brief, text, verdicts));
    });
  }
  app.get('/search', async (context) => {
    const words = (context.req.query('q') ?? '').slice(0, 500);
    const cursor = context.req.query('cursor');
    const paging = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const hits = await store.search({ words, ...paging });
    const said = cursor === undefined ? await store.quotations({ words, limit: 8 }) : { items: [] };
    return context.html(searchPage(shell, words, hits, said));
  });
}

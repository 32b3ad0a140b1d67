import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { BRIEF_FORMAT, type Desk, renderHtml, type Store, storyId } from '../../index.ts';
import { checkPage } from '../check-page.ts';
import { formOf } from '../form-of.ts';
import { frontPage } from '../front.ts';
import { filtersOf, listedStories } from '../front-query.ts';
import { answerOf } from '../kept-answers.ts';
import { missingPage } from '../page-frame.ts';
import { searchPage } from '../search-page.ts';

const limit = 50;
const MOST_DRAFT = 200_000;
const SORTS = ['published', 'updated', 'origins', 'reports', 'growing'] as const;
const FILES = {
  html: 'page',
  md: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  jsonld: 'JSON-LD',
  graphml: 'GraphML',
} as const;

/** What stands above a story's page: the way to the desk, and what can be done with the story. */
function storyLinks(id: string, desk: boolean): string {
  const here = `/stories/${encodeURIComponent(id)}`;
  const work = desk
    ? html` · <a href="${here}/check">Check a draft</a> · <a href="${here}/arrange">Split or join</a>`
    : '';
  const files = Object.entries(FILES).map(
    ([ending, name], at) =>
      html`${at > 0 ? ',' : ''} <a href="/api/stories/${encodeURIComponent(id)}/export/${ending}" download>${name}</a>`,
  );
  return String(
    html`<nav class="home" aria-label="Desk"><a href="/">All stories</a> · <a href="/quotations">Who said what</a>${work} · <span class="files">save as${files}</span></nav>`,
  );
}

/** What people open: the front, a story, a search. The story's page is the same as the self-contained file. */
export function pageRoutes(app: OpenAPIHono, store: Store, shell: string, desk?: Desk): void {
  app.get('/', async (context) => {
    const query = (name: string) => context.req.query(name);
    const sort = SORTS.find((one) => one === query('sort')) ?? 'published';
    const origins = Number(query('origins') ?? 0);
    const filters = {
      sort,
      ...filtersOf(query),
      origins: Number.isInteger(origins) && origins > 0 && origins < 1e6 ? origins : undefined,
    };
    const stories = await listedStories(store, filters, { limit, cursor: query('cursor') });
    return context.html(frontPage(shell, stories, filters, await store.counts()));
  });
  app.get('/stories/:id', async (context) => {
    const kept = await store.story(storyId(context.req.param('id')));
    if (!kept) return context.html(missingPage(shell), 404);
    const page = () =>
      renderHtml({ format: BRIEF_FORMAT, stories: [kept.brief], notices: [] }, shell).replace(
        '<div id="page">',
        () => `${storyLinks(kept.id, desk !== undefined)}\n<div id="page">`,
      );
    return answerOf(context, kept.brief, 'page', 'text/html; charset=utf-8', page);
  });
  if (desk) {
    app.get('/stories/:id/check', async (context) => {
      const kept = await store.story(storyId(context.req.param('id')));
      return kept ? context.html(checkPage(shell, kept.brief, '')) : context.html(missingPage(shell), 404);
    });
    app.post('/stories/:id/check', async (context) => {
      const kept = await store.story(storyId(context.req.param('id')));
      const draft = (await formOf(context)).text('draft');
      if (!kept) return context.html(missingPage(shell), 404);
      const text = draft.slice(0, MOST_DRAFT);
      const verdicts = text.trim() === '' ? undefined : await desk.check(kept.id, text);
      return context.html(checkPage(shell, kept.brief, text, verdicts));
    });
  }
  app.get('/search', async (context) => {
    const words = (context.req.query('q') ?? '').slice(0, 500);
    const cursor = context.req.query('cursor');
    const query = { words, ...filtersOf((name) => context.req.query(name)) };
    const hits = await store.search({ ...query, limit, cursor });
    const { from, to } = query;
    const said = cursor === undefined ? await store.quotations({ words, from, to, limit: 8 }) : { items: [] };
    return context.html(searchPage(shell, query, hits, said));
  });
}

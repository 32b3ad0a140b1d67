import type { OpenAPIHono } from '@hono/zod-openapi';
import { articleId, type Reading, type Store, type StoredArticle, unpackReading } from '../../index.ts';
import { filtersOf } from '../front-query.ts';
import { missingPage } from '../page-frame.ts';
import { reportPage } from '../report-page.ts';
import { saidByStory, saidPage, speakersPage } from '../said-page.ts';

const limit = 30;

/** What was found in a report; a reading that another version kept may not be of this text any more. */
async function readingOf(store: Store, { id, article }: StoredArticle): Promise<Reading | undefined> {
  const kept = await store.reading(id);
  try {
    return kept && unpackReading(kept.bytes, article);
  } catch {
    return undefined;
  }
}

/** The pages of a person and of a report. */
export function saidPageRoutes(app: OpenAPIHono, store: Store, shell: string): void {
  app.get('/quotations', async (context) => {
    const words = (name: string) => context.req.query(name)?.trim().slice(0, 500) || undefined;
    const { from, to } = filtersOf((name) => context.req.query(name));
    const query = { speaker: words('speaker'), words: words('q'), from, to };
    if (Object.values(query).every((one) => one === undefined))
      return context.html(speakersPage(shell, await store.speakers({ limit: 60 })));
    const found = await store.quotations({ ...query, limit, cursor: context.req.query('cursor') });
    return context.html(saidPage(shell, query, await saidByStory(store, found.items), found));
  });
  app.get('/reports/:id', async (context) => {
    const kept = await store.article(articleId(context.req.param('id')));
    if (!kept) return context.html(missingPage(shell), 404);
    const { article, story: id } = kept;
    const story = id === undefined ? undefined : (await store.story(id))?.brief;
    const revisions = article.url === undefined ? [] : await store.revisions(article.url);
    const reading = await readingOf(store, kept);
    const found = await store.found(article.id, (context.req.query('q') ?? '').slice(0, 500));
    return context.html(reportPage(shell, { article, story, reading, revisions, found }));
  });
}

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { Store, StoredStory } from '../../index.ts';
import { counted, originsInWords } from '../../model/brief-words.ts';

const MOST = 40;

const summary = ({ reports, origins, disputed }: StoredStory): string =>
  `${counted(reports, 'report')}, ${originsInWords(origins)}${disputed > 0 ? `, ${counted(disputed, 'fact')} disputed` : ''}`;

const told = (story: StoredStory): string =>
  `${summary(story)}. ${story.brief.sentences
    .slice(0, 3)
    .map((sentence) => sentence.text)
    .join(' ')}`;

/** Characters that XML 1.0 has no place for. */
const plain = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

async function latest(store: Store): Promise<StoredStory[]> {
  const { items } = await store.stories({ sort: 'updated', limit: MOST });
  const stories = await Promise.all(items.map((item) => store.story(item.id)));
  return stories.filter((story) => story !== undefined);
}

/** The stories as they change, for feed readers: RSS 2.0 and JSON Feed 1.1. */
export function feedRoutes(app: OpenAPIHono, store: Store): void {
  const address = (context: Context, story: StoredStory) =>
    new URL(`/stories/${encodeURIComponent(story.id)}`, context.req.url).href;
  app.get('/feed.json', async (context) => {
    const items = (await latest(store)).map((story) => ({
      id: story.id,
      url: address(context, story),
      title: story.title,
      content_text: told(story),
      date_modified: story.updated,
    }));
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Stemma: stories',
      home_page_url: new URL('/', context.req.url).href,
      items,
    };
    return context.body(JSON.stringify(feed), 200, { 'content-type': 'application/feed+json' });
  });
  app.get('/feed.xml', async (context) => {
    const items = (await latest(store)).map(
      (story) => html`<item><title>${plain(story.title)}</title><link>${address(context, story)}</link>
<guid isPermaLink="false">${plain(`${story.id} ${story.updated}`)}</guid><pubDate>${new Date(story.updated).toUTCString()}</pubDate>
<description>${plain(told(story))}</description></item>`,
    );
    const channel = html`${raw('<?xml version="1.0" encoding="UTF-8"?>')}
<rss version="2.0"><channel><title>Stemma: stories</title><link>${new URL('/', context.req.url).href}</link>
<description>Stories, with how many independent origins they have</description>
${items}
</channel></rss>`;
    return context.body(String(channel), 200, { 'content-type': 'application/rss+xml; charset=utf-8' });
  });
}

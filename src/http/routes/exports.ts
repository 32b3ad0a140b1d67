import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  BRIEF_FORMAT,
  type Brief,
  renderCsv,
  renderDot,
  renderGraphml,
  renderHtml,
  renderJson,
  renderJsonLd,
  renderMarkdown,
  renderProv,
  type Store,
  storyId,
} from '../../index.ts';
import { answerOf } from '../kept-answers.ts';
import { problem } from '../problem.ts';

/** For each ending: its media type and what makes it. */
const FORMATS: Readonly<
  Record<string, { readonly type: string; readonly render: (brief: Brief, shell: string) => string }>
> = {
  json: { type: 'application/json', render: renderJson },
  md: { type: 'text/markdown; charset=utf-8', render: renderMarkdown },
  html: { type: 'text/html; charset=utf-8', render: renderHtml },
  jsonld: { type: 'application/ld+json', render: renderJsonLd },
  csv: { type: 'text/csv; charset=utf-8; header=present', render: renderCsv },
  graphml: { type: 'application/graphml+xml', render: renderGraphml },
  dot: { type: 'text/vnd.graphviz', render: renderDot },
  ttl: { type: 'text/turtle', render: renderProv },
};

/** `/api/stories/{id}/export/{format}`: a story as a file in every form that `stemma brief` writes. */
export function exportRoutes(app: OpenAPIHono, store: Store, shell: string): void {
  app.get('/api/stories/:id/export/:format', async (context) => {
    const ending = context.req.param('format');
    const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
    if (!format) return problem(context, 404, `Expected one of ${Object.keys(FORMATS).join(', ')}.`);
    const kept = await store.story(storyId(context.req.param('id')));
    if (!kept) return problem(context, 404, 'No story has this id.');
    const make = () => format.render({ format: BRIEF_FORMAT, stories: [kept.brief], notices: [] }, shell);
    return answerOf(context, kept.brief, `file ${ending}`, format.type, make, {
      'content-disposition': `attachment; filename="story.${ending}"`,
    });
  });
}

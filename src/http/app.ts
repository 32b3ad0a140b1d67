import { hash } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BadQueryError, type Desk, type Store } from '../index.ts';
import { createAddingJobs } from './adding-jobs.ts';
import { guard } from './guard.ts';
import { keptLists } from './kept-lists.ts';
import { answerMcp } from './mcp.ts';
import { createMetrics } from './metrics.ts';
import { ownForm } from './own-form.ts';
import { missingPage } from './page-frame.ts';
import { problem } from './problem.ts';
import { addingRoutes } from './routes/adding.ts';
import { arrangingRoutes } from './routes/arranging.ts';
import { articleRoutes } from './routes/articles.ts';
import { changeRoutes } from './routes/changes.ts';
import { deskRoutes } from './routes/desk.ts';
import { entityRoutes } from './routes/entities.ts';
import { exportRoutes } from './routes/exports.ts';
import { feedPageRoutes } from './routes/feed-pages.ts';
import { feedRoutes } from './routes/feeds.ts';
import { pageRoutes } from './routes/pages.ts';
import { quotationRoutes } from './routes/quotations.ts';
import { saidPageRoutes } from './routes/said-pages.ts';
import { storyRoutes } from './routes/stories.ts';

export interface AppOptions {
  readonly store: Store;
  /** What checks drafts and changes the store; without one the app only reads. */
  readonly desk?: Desk;
  /** The text of the page without its data. */
  readonly shell: string;
  readonly version: string;
  /** Who has it may ask from anywhere; without one only this machine is answered. */
  readonly token?: string;
  /** Milliseconds, for the metrics. */
  readonly clock: () => number;
  /** Told of failures that are ours. */
  readonly log: (error: unknown) => void;
}

/** In this thread at once: answers would wait for the busy pool of threads. */
const listMark = etag({ generateDigest: (body) => hash('sha1', body, 'buffer').buffer as ArrayBuffer });
const MOST_BYTES = 1_000_000;
const MOST_GIVEN = 64_000_000;

/** The whole HTTP face: pages for people, a JSON API, the Model Context Protocol, health and metrics. */
export function createApp({ store, desk, shell, version, token, clock, log }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const reasons = result.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
      return problem(context, 400, reasons.join('; '));
    },
  });
  const metrics = createMetrics(clock);
  app.use(metrics.count);
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.use(guard(token));
  app.use(
    secureHeaders({
      xFrameOptions: 'DENY',
      strictTransportSecurity: false,
      referrerPolicy: 'no-referrer',
      crossOriginResourcePolicy: 'same-origin',
    }),
  );
  const small = bodyLimit({ maxSize: MOST_BYTES, onError: (context) => problem(context, 413) });
  const large = bodyLimit({ maxSize: MOST_GIVEN, onError: (context) => problem(context, 413) });
  app.use((context, next) => (/^\/(?:api\/)?add$/.test(context.req.path) ? large : small)(context, next));
  // The JSON routes take no forms: only the pages need to know from where one came.
  app.use((context, next) => (/^\/(?:api\/|mcp$)/.test(context.req.path) ? next() : ownForm(context, next)));
  app.use('/api/*', async (context, next) => (context.req.path === '/api/events' ? next() : listMark(context, next)));
  app.use(keptLists(store));
  app.get('/metrics', async (context) =>
    context.text(await metrics.text(store), 200, { 'content-type': 'text/plain; version=0.0.4' }),
  );
  storyRoutes(app, store);
  articleRoutes(app, store);
  quotationRoutes(app, store);
  changeRoutes(app, store);
  entityRoutes(app, store);
  if (desk) {
    deskRoutes(app, store, desk);
    addingRoutes(app, shell, createAddingJobs(desk, log));
    arrangingRoutes(app, store, shell, desk);
  }
  exportRoutes(app, store, shell);
  feedRoutes(app, store);
  feedPageRoutes(app, store, shell, desk !== undefined);
  saidPageRoutes(app, store, shell);
  pageRoutes(app, store, shell, desk);
  app.all('/mcp', (context) => answerMcp(context.req.raw, { store, version, ...(desk ? { desk } : {}) }));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Stemma',
      version,
      description: 'Stories, reports and quotations; every statement cites the words it rests on.',
    },
  });
  app.notFound((context) => {
    const forPeople = !context.req.path.startsWith('/api/') && context.req.header('accept')?.includes('text/html');
    return forPeople ? context.html(missingPage(shell), 404) : problem(context, 404);
  });
  app.onError((error, context) => {
    if (error instanceof BadQueryError) return problem(context, 400, error.message);
    if (error instanceof HTTPException && error.status < 500) {
      return problem(context, error.status as ContentfulStatusCode, error.message);
    }
    log(error);
    return problem(context, 500);
  });
  return app;
}

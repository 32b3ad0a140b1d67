import type { MiddlewareHandler } from 'hono';
import type { Store } from '../index.ts';
import { knows, markOf } from './kept-answers.ts';

/** What follows from stories, articles and quotations alone: the store tells of every change of these. */
const LISTS = /^\/(?:|search|quotations|api\/(?:stories|articles|search|quotations|entities))$/;
const MOST = 128;
const LARGEST = 300_000;
const LONGEST_KEY = 1000;

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers the same question with the same bytes as long as nothing in the store has changed. */
export function keptLists(store: Store): MiddlewareHandler {
  const kept = new Map<string, Kept>();
  let lastChange = -1;
  return async (context, next) => {
    if (context.req.method !== 'GET' || !LISTS.test(context.req.path)) return next();
    if (lastChange < 0 || (await store.changes(lastChange, 1)).length > 0) {
      lastChange = (await store.counts()).lastChange;
      kept.clear();
    }
    // What is read from now on is at least as new as that: a later change clears it.
    const at = lastChange;
    const key = context.req.url.slice(context.req.url.indexOf('/', 8));
    const known = kept.get(key);
    if (known) {
      const etag = known.headers['etag'] ?? '';
      return knows(context, etag) ? context.body(null, 304, { etag }) : context.body(known.body, 200, known.headers);
    }
    await next();
    if (context.res.status !== 200 || key.length > LONGEST_KEY) return;
    const body = new Uint8Array(await context.res.arrayBuffer());
    const etag = markOf(body);
    const type = context.res.headers.get('content-type') ?? 'application/octet-stream';
    const headers = { 'content-type': type, etag, 'cache-control': 'no-cache' };
    if (at === lastChange && body.length <= LARGEST) kept.set(key, { body, headers });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    context.res = undefined;
    context.res = knows(context, etag) ? context.body(null, 304, { etag }) : context.body(body, 200, headers);
  };
}

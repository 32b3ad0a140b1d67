import { readFileSync } from 'node:fs';
import { createApp } from '../../src/http/app.ts';
import { openStore, type Store } from '../../src/index.ts';
import { report, storyOf } from '../contracts/store-samples.ts';

export const shell = readFileSync(new URL('../../web/dist/story.html', import.meta.url), 'utf8');

/** An app over a small store; `failures` collects what it logs. */
export async function servedSample(token?: string) {
  const store: Store = await openStore(':memory:');
  const articles = Array.from({ length: 12 }, (_, index) =>
    report(`Flood report ${index} tells of the river.`, {
      url: `https://a.example/${index}`,
      outlet: 'The River',
      published: { value: `2024-05-${10 + index}`, certainty: 'stated', from: 'meta' },
    }),
  );
  await store.add(articles.map((article) => ({ article })));
  await store.changeStories({
    put: articles.slice(0, 6).map((article, index) => storyOf(`story-${index}`, [article, articles[index + 6]!])),
    drop: [],
  });
  const failures: unknown[] = [];
  const app = createApp({
    store,
    shell,
    version: '0.0.0',
    clock: () => performance.now(),
    log: (error) => failures.push(error),
    ...(token === undefined ? {} : { token }),
  });
  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    Promise.resolve(
      app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost:4321', ...init.headers } }),
    );
  const json = async (path: string): Promise<Record<string, unknown>> =>
    (await (await ask(path)).json()) as Record<string, unknown>;
  return { app, store, ask, json, failures };
}

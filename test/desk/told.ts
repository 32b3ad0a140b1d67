import type { Store } from '../../src/index.ts';

/** All that a store tells, without times: what two desks must agree on. */
export async function told(store: Store): Promise<unknown> {
  const stories = [];
  let cursor: string | undefined;
  do {
    const page = await store.stories({ sort: 'reports', limit: 200, cursor });
    for (const { id } of page.items) stories.push({ ...(await store.story(id)), updated: '' });
    cursor = page.next;
  } while (cursor !== undefined);
  stories.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const articles = [];
  for (let last = 0; ; ) {
    const some = await store.arrivals(last, 200);
    if (some.length === 0) break;
    last = some.at(-1)!.number;
    for (const { number: _number, ...one } of some) articles.push(one);
  }
  const decisions = (await store.decisions()).map(({ constraint, by, undone }) => ({
    constraint,
    by,
    undone: undone?.by,
  }));
  return { stories, articles, decisions };
}

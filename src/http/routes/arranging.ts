import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Desk, NotKeptError, type Store, type StorySummary, storyId } from '../../index.ts';
import type { Constraint } from '../../model/index.ts';
import { arrangePage, decisionsPage, toldDecisions } from '../arrange-page.ts';
import { decideAll, ofTwo, splitOff, undoAll, whereNow } from '../arranging.ts';
import { formOf } from '../form-of.ts';
import { missingPage } from '../page-frame.ts';

const MOST_FOUND = 12;
const address = (id: string) => `/stories/${encodeURIComponent(id)}`;

/** Other stories in whose reports these words stand. */
async function otherStories(store: Store, words: string, own: string): Promise<StorySummary[]> {
  const hits = await store.search({ words, limit: 100 });
  const ids = new Set(hits.items.flatMap((hit) => (hit.story === undefined || hit.story === own ? [] : [hit.story])));
  const found: StorySummary[] = [];
  for (const id of [...ids].slice(0, MOST_FOUND)) {
    const kept = await store.story(id);
    if (kept) found.push(kept);
  }
  return found;
}

/** The pages on which people split and join stories and take decisions back. */
export function arrangingRoutes(app: OpenAPIHono, store: Store, shell: string, desk: Desk): void {
  const arrange = async (id: string, words: string | undefined, trouble = ''): Promise<string | undefined> => {
    const kept = await store.story(storyId(id));
    if (!kept) return undefined;
    const { brief } = kept;
    const usual = brief.title.match(/\p{Lu}[\p{L}\p{N}]{3,}/gu)?.at(-1) ?? '';
    const asked = (words ?? usual).slice(0, 200);
    const others = await otherStories(store, asked, brief.id);
    const decisions = await toldDecisions(store, new Set(brief.articles.map((one) => one.id)));
    return arrangePage(shell, brief, asked, others, decisions, trouble);
  };
  app.get('/stories/:id/arrange', async (context) => {
    const page = await arrange(context.req.param('id'), context.req.query('q'));
    return page === undefined ? context.html(missingPage(shell), 404) : context.html(page);
  });
  app.post('/stories/:id/:act{split|join}', async (context) => {
    const { id, act } = context.req.param();
    const kept = await store.story(storyId(id));
    if (!kept) return context.html(missingPage(shell), 404);
    const form = await formOf(context);
    const by = form.text('by').trim().slice(0, 100);
    const refuse = async (why: string) => context.html((await arrange(id, undefined, why)) ?? missingPage(shell), 400);
    if (by === '') return refuse('A decision needs the name of who decides.');
    let decisions: Constraint[];
    if (act === 'split') {
      const sigla = new Set(form.all('siglum').map(String));
      decisions = splitOff(kept.brief, sigla);
      if (decisions.length === 0) return refuse('Mark some of the reports, not all of them.');
    } else {
      const other = await store.story(storyId(form.text('other')));
      if (!other) return refuse('The other story is not kept any more.');
      decisions = ofTwo(form.text('kind') === 'apart' ? 'apart' : 'together', kept.brief, other.brief);
      if (decisions.length === 0) return refuse('Choose another story.');
    }
    try {
      await decideAll(store, desk, decisions, by);
    } catch (error) {
      if (error instanceof NotKeptError) return refuse('A report of this story is not kept any more.');
      throw error;
    }
    return context.redirect(`${address((await whereNow(store, kept.brief)) ?? id)}/arrange`, 303);
  });
  app.get('/decisions', async (context) => context.html(decisionsPage(shell, await toldDecisions(store))));
  app.post('/decisions/:number{[0-9]{1,15}}/undo', async (context) => {
    const form = await formOf(context);
    const who = form.text('by').trim().slice(0, 100);
    const back = form.text('back');
    const number = Number(context.req.param('number'));
    if (who !== '') await undoAll(store, desk, number, Math.max(number, Number(form.text('through')) || 0), who);
    const own = /^\/(?:stories\/[^/\\?#]{1,900}\/arrange|decisions)$/.test(back);
    // The story may have become another by it.
    const target = own && (back === '/decisions' || (await store.story(storyId(storyIn(back))))) ? back : '/decisions';
    return context.redirect(target, 303);
  });
}

function storyIn(path: string): string {
  try {
    return decodeURIComponent(path.split('/')[2] ?? '');
  } catch {
    return '';
  }
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { articleId, type Conflict, type Desk, NotKeptError, type Store, storyId } from '../../index.ts';
import { problem } from '../problem.ts';
import { decision, failures, idParam, listingOf, ok, verdict } from '../schemas.ts';

const who = z.string().min(1).max(100);
const id = z.string().min(1).max(300);
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const check = createRoute({
  method: 'post',
  path: '/api/stories/{id}/check',
  summary: 'What the reports of a story say to each sentence of a draft',
  request: { params: idParam, body: json(z.object({ draft: z.string().min(1).max(200_000) })) },
  responses: ok(listingOf(verdict, 'Verdicts'), 'A verdict for each sentence'),
});

const list = createRoute({
  method: 'get',
  path: '/api/decisions',
  summary: 'Decisions on which articles belong together, also those taken back',
  responses: ok(listingOf(decision, 'Decisions'), 'All of them, the first first'),
});

const decide = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: 'Keeps two articles together or apart, or an article in a story; outlives every re-clustering',
  request: {
    body: json(
      z.object({
        by: who,
        constraint: z.discriminatedUnion('kind', [
          z.object({ kind: z.enum(['together', 'apart']), a: id, b: id }),
          z.object({ kind: z.literal('story'), article: id, story: id }),
        ]),
      }),
    ),
  },
  responses: ok(decision, 'The decision, in force'),
});

const undo = createRoute({
  method: 'post',
  path: '/api/decisions/{number}/undo',
  summary: 'Takes a decision back',
  request: { params: z.object({ number: z.coerce.number().int().positive() }), body: json(z.object({ by: who })) },
  responses: { 204: { description: 'It is taken back' }, ...failures },
});

/** What changes the store or needs the steps. Only requests with a JSON body: no form of another site can send one. */
export function deskRoutes(app: OpenAPIHono, store: Store, desk: Desk): void {
  app.openapi(check, async (context) => {
    const { draft } = context.req.valid('json');
    const verdicts = await desk.check(storyId(context.req.valid('param').id), draft);
    if (!verdicts) return problem(context, 404, 'No story has this id.') as never;
    const listed = (conflicts: readonly Conflict[]) =>
      conflicts.map((one) => ({ ...one, reports: [...one.reports], cites: [...one.cites] }));
    const items = verdicts.map((one) => ({
      start: one.start,
      end: one.end,
      sentence: one.sentence,
      verdict: one.verdict,
      origins: one.origins,
      cites: [...one.cites],
      conflicts: listed(one.conflicts),
      ...(one.verdict === 'supported' && one.differs ? { differs: listed(one.differs) } : {}),
    }));
    return context.json({ items }, 200);
  });
  app.openapi(list, async (context) => context.json({ items: [...(await store.decisions())] }, 200));
  app.openapi(decide, async (context) => {
    const { by, constraint } = context.req.valid('json');
    try {
      const made =
        constraint.kind === 'story'
          ? { kind: constraint.kind, article: articleId(constraint.article), story: storyId(constraint.story) }
          : { kind: constraint.kind, a: articleId(constraint.a), b: articleId(constraint.b) };
      return context.json(await desk.decide(made, by), 200);
    } catch (error) {
      if (error instanceof NotKeptError) return problem(context, 404, error.message) as never;
      throw error;
    }
  });
  app.openapi(undo, async (context) => {
    const undone = await desk.undo(context.req.valid('param').number, context.req.valid('json').by);
    return undone ? context.body(null, 204) : (problem(context, 404, 'No such decision is in force.') as never);
  });
}

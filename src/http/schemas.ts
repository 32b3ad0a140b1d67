import { z } from '@hono/zod-openapi';
import { storySchema } from '../index.ts';

/** What the API takes and gives, as zod types: the OpenAPI document is made of these. */

const isDay = (value: string): boolean => {
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
};

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as 2022-02-24')
  .refine((value) => isDay(value), 'expected a day that there is, as 2022-02-24')
  .optional();

export const paging = {
  cursor: z.string().max(500).optional().openapi({ description: 'From `next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
export const days = { from: day, to: day };
export const words = z.string().max(500);
export const idParam = z.object({ id: z.string().min(1).max(300) });

export const listingOf = <Item extends z.ZodType>(item: Item, name: string) =>
  z.object({ items: z.array(item), next: z.string().optional() }).openapi(name);

const origins = z.object({ low: z.int(), high: z.int() }).openapi('Origins');

export const storySummary = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.int(),
    origins,
    disputed: z.int().openapi({ description: 'Facts on which the reports differ' }),
    firstPublished: z.string().optional(),
    lastPublished: z.string().optional(),
    updated: z.string(),
  })
  .openapi('StorySummary');

export const articleSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    language: z.string(),
    published: z.string().optional(),
    added: z.string(),
    story: z.string().optional(),
  })
  .openapi('ArticleSummary');

export const storedArticle = articleSummary.extend({ text: z.string() }).openapi('KeptArticle');

export const revision = z.object({ number: z.int(), article: z.string(), seen: z.string() }).openapi('Revision');

export const hit = articleSummary
  .extend({
    snippet: z.object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) }),
  })
  .openapi('Hit');

export const said = z
  .object({
    speaker: z.string(),
    text: z.string(),
    difference: z.string(),
    story: z.string(),
    sigla: z.array(z.string()),
    published: z.string().optional(),
    cite: z.object({ article: z.string(), start: z.int(), end: z.int(), exact: z.string() }),
  })
  .openapi('Said');

export const change = z
  .object({
    number: z.int(),
    kind: z.enum(['article', 'story', 'story-dropped', 'decision']),
    subject: z.string(),
    at: z.string(),
  })
  .openapi('Change');

export const entity = z
  .object({
    name: z.string(),
    quotations: z.int().openapi({ description: 'Wordings of what they said' }),
    stories: z.int(),
    last: z.string().optional().openapi({ description: 'The last day on which they are quoted' }),
  })
  .openapi('Entity');

export const adding = z
  .object({
    number: z.int(),
    state: z.enum(['under way', 'done', 'failed']),
    done: z.int(),
    all: z.int().openapi({ description: '0 where nobody can tell' }),
    what: z.enum(['pages', 'articles', 'stories']),
    added: z.int().optional(),
    known: z.int().optional(),
    notices: z.array(z.object({ step: z.string(), place: z.string(), reason: z.string() })).optional(),
  })
  .openapi('Adding');

export const followedFeed = z
  .object({
    url: z.string(),
    title: z.string().optional(),
    moved: z.string().optional(),
    asked: z.string().optional(),
    due: z.string().optional(),
    failures: z.int(),
    trouble: z.string().optional(),
    gone: z.boolean().optional(),
  })
  .openapi('FollowedFeed');

export const counts = z
  .object({
    articles: z.int(),
    stories: z.int(),
    quotations: z.int(),
    decisions: z.int(),
    lastChange: z.int(),
  })
  .openapi('Counts');

const cite = z.object({ article: z.string(), start: z.int(), end: z.int(), exact: z.string() });

const conflict = z.object({
  slot: z.string(),
  draft: z.string(),
  reports: z.array(z.string()),
  cites: z.array(cite),
});

export const verdict = z
  .object({
    start: z.int().openapi({ description: 'In the draft' }),
    end: z.int(),
    sentence: z.string(),
    verdict: z.enum(['supported', 'contradicted', 'unsupported']),
    cites: z.array(cite),
    origins,
    conflicts: z.array(conflict),
    differs: z.array(conflict).optional().openapi({
      description: 'Of a supported sentence: what other reports have in the place of something that it states',
    }),
  })
  .openapi('Verdict');

export const decision = z
  .object({
    number: z.int(),
    constraint: z.union([
      z.object({ kind: z.enum(['together', 'apart']), a: z.string(), b: z.string() }),
      z.object({ kind: z.literal('story'), article: z.string(), story: z.string() }),
    ]),
    by: z.string(),
    at: z.string(),
    undone: z.object({ by: z.string(), at: z.string() }).optional(),
  })
  .openapi('Decision');

export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string().optional() })
  .openapi('Problem');

export const lineage = storySchema.shape.lineage;
export const story = storySchema;

/** The answers that every route may give besides its own. */
export const failures = {
  400: { description: 'Not understood', content: { 'application/problem+json': { schema: problemSchema } } },
  404: { description: 'Nothing is kept there', content: { 'application/problem+json': { schema: problemSchema } } },
};

export const ok = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...failures,
});

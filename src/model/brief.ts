import { z } from 'zod';

/**
 * The JSON document: all that a brief tells, as one value that every renderer, the page and the HTTP interface read.
 * Its JSON Schema is generated from these types (`npm run schema`) and committed beside them.
 */
export const BRIEF_FORMAT = 'stemma-brief/1';

const offset = z.int().nonnegative();
const range = z
  .object({ low: z.int().positive(), high: z.int().positive() })
  .meta({ description: 'Independent origins: a range, never a bare number' });

export const citeSchema = z
  .object({
    article: z.string(),
    start: offset.meta({ description: 'UTF-16 code units into the text of the article' }),
    end: offset,
    exact: z.string().min(1).meta({ description: 'The text of the article from start to end' }),
  })
  .meta({ id: 'Cite' });
const cites = z.array(citeSchema).min(1);

const spanSchema = z.object({ start: offset, end: offset });

export const momentSchema = z.object({
  value: z.string().meta({ description: 'ISO 8601, XXXX for a year that is not told' }),
  certainty: z.enum(['stated', 'likely', 'inferred']),
  from: z.string(),
});

export const articleSchema = z
  .object({
    id: z.string(),
    siglum: z.string(),
    path: z.string().optional(),
    url: z.string().optional(),
    title: z.string(),
    author: z.string().optional(),
    published: momentSchema.optional(),
    modified: momentSchema.optional(),
    outlet: z.string().optional(),
    language: z.string(),
    text: z.string(),
    blocks: z.array(spanSchema.extend({ role: z.string() })),
    credits: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        where: z.string(),
        exact: z.string(),
        start: offset.optional(),
        end: offset.optional(),
      }),
    ),
    reused: z
      .array(
        spanSchema.extend({
          with: z.string().meta({ description: 'The siglum of the report that has these words too' }),
          speech: z.boolean(),
        }),
      )
      .meta({ description: 'Passages that stand in other reports as well' }),
    removed: z.array(z.object({ rule: z.string(), text: z.string() })),
  })
  .meta({ id: 'Article' });

export const sentenceSchema = z
  .object({
    text: z.string(),
    cites,
    origins: range,
    /** The attribution under which it stands, where it is somebody's statement. */
    speaker: z.string().optional(),
    worded: z
      .literal(true)
      .optional()
      .meta({ description: 'The words are those of a language model; the cites are the reports that say so' }),
  })
  .meta({ id: 'BriefSentence' });

export const timelineSchema = z
  .object({
    when: z.string().meta({ description: 'ISO 8601 as precise as the reports are' }),
    text: z.string(),
    cites,
    origins: range,
  })
  .meta({ id: 'TimelineEntry' });

const runSchema = z.object({ text: z.string(), mark: z.enum(['same', 'added', 'changed', 'missing']) });

export const quotationSchema = z
  .object({
    speaker: z.string(),
    origins: range,
    variants: z
      .array(
        z.object({
          text: z.string(),
          sigla: z.array(z.string()).min(1),
          cites,
          difference: z.enum([
            'base',
            'punctuation',
            'trimmed',
            'grammar',
            'translated',
            'reworded',
            'content',
            're-attributed',
          ]),
          runs: z.array(runSchema),
          speaker: z.string().optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: 'QuotationFamily' });

export const factSchema = z
  .object({
    slot: z.enum(['amount', 'time', 'place', 'name', 'office', 'agent', 'decision', 'cause', 'polarity', 'quotation']),
    about: z.string(),
    status: z.enum(['agreed', 'disputed', 'single', 'incomparable']),
    origins: range,
    values: z
      .array(
        z.object({
          value: z.string(),
          sigla: z.array(z.string()).min(1),
          cites,
          origins: range,
          asOf: z.string().optional(),
        }),
      )
      .min(1),
    note: z.string().optional(),
  })
  .meta({ id: 'Fact' });

const evidenceSchema = z
  .object({
    role: z.enum(['narration', 'quotation', 'credit', 'paraphrase', 'error', 'machine-sign', 'time', 'link']),
    from: citeSchema.optional(),
    to: citeSchema.optional(),
    stated: z.object({ article: z.string(), where: z.string(), exact: z.string() }).optional(),
    note: z.string(),
  })
  .meta({ id: 'Evidence' });

export const lineageSchema = z
  .object({
    nodes: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['article', 'unseen']),
        name: z.string(),
        siglum: z.string().optional(),
        published: z.string().optional(),
        because: z.enum(['credited', 'inferred']).optional(),
      }),
    ),
    edges: z.array(
      z.object({
        from: z.string().meta({ description: 'The parent' }),
        to: z.string(),
        kind: z.enum(['reprint', 'copy', 'excerpt', 'splice', 'rewrite', 'translation', 'revision']),
        confidence: z.number().min(0).max(1),
        evidence: z.array(evidenceSchema).min(1),
        why: z
          .object({
            rule: z.enum(['parent', 'further', 'kin', 'credit', 'lost', 'same']),
            signs: z.array(z.object({ what: z.string(), weight: z.number() })),
            next: z.object({ from: z.string(), chance: z.number().min(0).max(1) }).optional(),
          })
          .optional()
          .meta({ description: 'By which rule the edge was told, what weighed most, and the next best parent' }),
      }),
    ),
    occasions: z.array(z.object({ articles: z.array(z.string()).min(2), evidence: z.array(evidenceSchema).min(1) })),
    origins: z.object({ low: z.int().positive(), high: z.int().positive(), reasons: z.array(z.string()) }),
  })
  .meta({ id: 'Lineage' });

export const storySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    articles: z.array(articleSchema).min(1),
    sentences: z.array(sentenceSchema),
    timeline: z.array(timelineSchema),
    collation: z.object({ quotations: z.array(quotationSchema), facts: z.array(factSchema) }),
    lineage: lineageSchema,
    /** What a reader must know about this brief: one report alone, no dates, wording dropped. */
    remarks: z.array(z.string()),
    wording: z
      .object({ model: z.string(), worded: z.int().nonnegative(), dropped: z.int().nonnegative() })
      .optional()
      .meta({ description: 'Which language model worded sentences, and how many of its sentences were dropped' }),
    follows: z.string().optional(),
  })
  .meta({ id: 'Story' });

export const noticeSchema = z
  .object({
    step: z.enum(['ingest', 'extract', 'read', 'cluster', 'trace', 'collate', 'check', 'brief', 'render', 'store']),
    place: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'Notice' });

export const briefSchema = z
  .object({ format: z.literal(BRIEF_FORMAT), stories: z.array(storySchema), notices: z.array(noticeSchema) })
  .meta({ id: 'Brief', title: 'Stemma brief' });

export type Brief = z.infer<typeof briefSchema>;
export type StoryBrief = z.infer<typeof storySchema>;
export type BriefArticle = z.infer<typeof articleSchema>;
export type BriefSentence = z.infer<typeof sentenceSchema>;
export type BriefCite = z.infer<typeof citeSchema>;
export type BriefQuotation = z.infer<typeof quotationSchema>;
export type BriefFact = z.infer<typeof factSchema>;
export type BriefEvidence = z.infer<typeof evidenceSchema>;
export type BriefLineage = z.infer<typeof lineageSchema>;
export type TimelineEntry = z.infer<typeof timelineSchema>;

/** Parses a JSON document from outside. Throws a ZodError that names each wrong place. */
export const parseBrief = (value: unknown): Brief => briefSchema.parse(value);

import { z } from 'zod';
import type { Page } from '../model/page.ts';

const text = z.string();
/** `null` stands for "not known" in many exports. */
const maybe = z.string().nullish();

/** A line of the filters: an article that is clean already (`text`) or a page (`html`). Unknown fields are kept by the caller. */
export const rowSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  text: text.optional(),
  html: text.optional(),
  title: maybe,
  author: maybe,
  published: maybe,
  date: maybe,
  outlet: maybe,
  source: maybe,
  language: maybe,
  lang: maybe,
  url: maybe,
  story: z.union([z.string(), z.number()]).optional(),
});

export type Row = z.infer<typeof rowSchema>;

/** The row of one line, or what is wrong with it. */
export function parseRow(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `expected a JSON object, got what does not parse (${(error as Error).message})`;
  }
  const row = rowSchema.safeParse(value);
  if (row.success) return row.data;
  const issue = row.error.issues[0];
  return `expected an object with text or html, got ${issue ? `${issue.path.join('.') || 'a value'}: ${issue.message}` : 'something else'}`;
}

const encoder = new TextEncoder();
const NOTHING = new Uint8Array(0);

/** What a row states of its article besides the text. */
export function statedOfRow(row: Row): NonNullable<Page['stated']> {
  const published = row.published ?? row.date;
  const language = row.language ?? row.lang;
  const outlet = row.outlet ?? row.source;
  return {
    ...(row.title ? { title: row.title } : {}),
    ...(row.author ? { author: row.author } : {}),
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
  };
}

/** The page of a row: `text` is taken to the letter, `html` is still to be extracted. */
export function pageOfRow(row: Row): Page | string {
  if (row.text === undefined && row.html === undefined)
    return 'expected text or html in the line, got neither; add one of them';
  return {
    ...(row.id === undefined ? {} : { id: String(row.id) }),
    ...(row.url ? { url: row.url } : {}),
    ...(row.text === undefined ? { mediaType: 'text/html; charset=utf-8' } : {}),
    bytes: row.text === undefined ? encoder.encode(row.html) : NOTHING,
    stated: { ...statedOfRow(row), ...(row.text === undefined ? {} : { text: row.text }) },
  };
}

export function pageOfLine(line: string): Page | string {
  const row = parseRow(line);
  return typeof row === 'string' ? row : pageOfRow(row);
}

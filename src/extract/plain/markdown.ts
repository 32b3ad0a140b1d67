import type { Draft } from '../draft.ts';
import { type PlainOptions, readPlain } from './read-plain.ts';

const FRONT = /^---\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads Markdown: front matter into fields, marks of form taken off, headings and lists kept as lines. */
export function readMarkdown(text: string, options: PlainOptions): Draft {
  const front = FRONT.exec(text);
  const fields = new Map<string, string>();
  for (const line of front?.[1]?.split('\n') ?? []) {
    const name = /^([A-Za-z_]{2,20}):/.exec(line)?.[1];
    const value = unquoted(line.slice((name?.length ?? 0) + 1).trim());
    if (name !== undefined && value !== '' && value.length <= 400) fields.set(name.toLowerCase(), value);
  }
  const body = front === null ? text : text.slice(front[0].length);
  const heading = /^[ \t]{0,3}#[ \t]([^\n]{1,400})$/m.exec(body.slice(0, 5000))?.[1];
  const title = options.title ?? fields.get('title') ?? (heading === undefined ? undefined : plainLine(heading));
  const lines = paragraphs(body).map(plainLine);
  const draft = readPlain(lines.join('\n'), { ...options, title });
  const author = fields.get('author') ?? fields.get('authors');
  if (author !== undefined) draft.author = author;
  const date = fields.get('date') ?? fields.get('published');
  const day =
    date === undefined
      ? undefined
      : /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(date)?.[0];
  if (day !== undefined) draft.published = { value: day.replace(' ', 'T'), from: 'meta' };
  return draft;
}

const unquoted = (value: string): string => value.replace(/^["']/, '').replace(/["']$/, '');

/** Joins the lines of a paragraph; headings, list items and quotations begin a new one. */
function paragraphs(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const begins = /^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|>|```|---+\s*$|===+\s*$|\|)/.test(line);
    if (/^\s{0,3}(?:```|---+\s*$|===+\s*$|\*\*\*+\s*$)/.test(line)) {
      open = false;
      continue;
    }
    if (open && !begins) found[found.length - 1] += ` ${line.trim()}`;
    else found.push(line.trim());
    open = !/^\s{0,3}#/.test(line);
  }
  return found;
}

/** A line without the marks of its form. */
function plainLine(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}[ \t]+/, '')
    .replace(/[ \t]#{1,6}$/, '')
    .replace(/^\s{0,6}[-*+][ \t]+/, '• ')
    .replace(/^\s{0,3}>[ \t]?/, '')
    .replace(/!\[[^[\]\n]{0,300}\]\([^)[\n]{0,1000}\)/g, '')
    .replace(/\[([^[\]\n]{1,500})\]\([^)[\n]{0,1000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,1000})\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1');
}

import { type Ingested, notice } from './item.ts';
import { pageOfRow, rowSchema } from './jsonl.ts';

/**
 * What the columns of common exports are called here. Sources: the column names that Media Cloud's story lists and GDELT's
 * article lists document; the rest are the fields of the filters.
 */
const COLUMNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stories_id: 'id',
    guid: 'id',
    publish_date: 'published',
    publication_date: 'published',
    date: 'published',
    seendate: 'published',
    pubdate: 'published',
    media_name: 'outlet',
    media: 'outlet',
    domain: 'outlet',
    source: 'outlet',
    body: 'text',
    content: 'text',
    article: 'text',
    headline: 'title',
    link: 'url',
    lang: 'language',
    byline: 'author',
  }),
);
const LONGEST_RECORD = 8 * 1024 * 1024;

/** The articles of a CSV or TSV file with a header line (RFC 4180), streaming. */
export async function* ingestCsv(
  path: string,
  lines: AsyncIterable<string>,
  separator: ',' | '\t',
): AsyncGenerator<Ingested> {
  let header: string[] | undefined;
  let number = 0;
  for await (const fields of records(lines, separator)) {
    number++;
    if (!header) {
      header = fields
        .map((name) =>
          name
            .trim()
            .toLowerCase()
            .replace(/^\ufeff/, ''),
        )
        .map((name) => COLUMNS.get(name) ?? name);
      if (!header.includes('text') && !header.includes('html')) {
        yield {
          notice: notice(
            path,
            `expected a column named text (or body, content, html), got ${header.slice(0, 8).join(', ')}`,
          ),
        };
        return;
      }
      continue;
    }
    const row: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [index, name] of header.entries())
      if (row[name] === undefined && fields[index]) row[name] = fields[index];
    const page = pageOfRow(rowSchema.parse(row));
    yield typeof page === 'string'
      ? { notice: notice(`${path}, record ${number}`, page) }
      : { page: { id: `${path}#${number}`, ...page } };
  }
}

/** Cuts lines into records: a quoted field may run over line breaks, "" within it is a quotation mark. */
async function* records(lines: AsyncIterable<string>, separator: string): AsyncGenerator<string[]> {
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  for await (const line of lines) {
    if (quoted) field += '\n';
    for (let i = 0; i < line.length; i++) {
      const unit = line[i]!;
      if (quoted) {
        if (unit !== '"') field += unit;
        else if (line[i + 1] === '"') {
          field += '"';
          i++;
        } else quoted = false;
      } else if (unit === '"' && field === '') quoted = true;
      else if (unit === separator) {
        fields.push(field);
        field = '';
      } else field += unit;
    }
    // A field that is never closed must not swallow the whole file.
    if (quoted && field.length < LONGEST_RECORD) continue;
    if (fields.length > 0 || field !== '') yield [...fields, field];
    fields = [];
    field = '';
    quoted = false;
  }
  if (fields.length > 0 || field !== '') yield [...fields, field];
}

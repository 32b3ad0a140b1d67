import { gdeltHeader } from './gdelt.ts';
import { type Ingested, notice } from './item.ts';
import { pageOfRow, rowSchema, statedOfRow } from './jsonl.ts';
import { placeId } from './place-id.ts';

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
    indexed_date: 'published',
    sourceurl: 'url',
    documentidentifier: 'url',
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

/**
 * The articles of a CSV or TSV file with a header line (RFC 4180), or of one of GDELT's tables, streaming. Rows without a
 * text but with an address announce a page.
 */
export async function* ingestCsv(
  path: string,
  lines: AsyncIterable<string>,
  separator: ',' | '\t',
): AsyncGenerator<Ingested> {
  const [first, all] = await peeked(lines);
  let header = gdeltHeader(first);
  const table = header !== undefined;
  let number = 0;
  const addresses = new Set<string>();
  // Spreadsheets of many countries separate by semicolons.
  const between = table ? '\t' : separator === ',' && count(first, ';') > count(first, ',') ? ';' : separator;
  for await (const fields of records(all, between, !table)) {
    number++;
    if (!header) {
      header = namesOf(fields);
      if (['text', 'html', 'url'].some((name) => header?.includes(name))) continue;
      const got = header.slice(0, 8).join(', ');
      yield { notice: notice(path, `expected a column named text (or body, content, html) or url, got ${got}`) };
      return;
    }
    const row: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [index, name] of header.entries())
      if (row[name] === undefined && fields[index]) row[name] = fields[index];
    if (row['published']) row['published'] = moment(row['published']);
    const url = row['url'];
    if (row['text'] === undefined && row['html'] === undefined && url && /^https?:\/\//i.test(url)) {
      // GDELT tells an event a line: many lines have one address.
      if (!addresses.has(url))
        yield { link: { url, kind: 'page', from: path, stated: statedOfRow(rowSchema.parse(row)) } };
      if (addresses.size < MOST_ADDRESSES) addresses.add(url);
      continue;
    }
    const page = pageOfRow(rowSchema.parse(row));
    yield typeof page === 'string'
      ? { notice: notice(`${path}, record ${number}`, page) }
      : { page: { id: placeId(path, number), ...page } };
  }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const MOST_ADDRESSES = 1_000_000;

const namesOf = (fields: readonly string[]): string[] =>
  fields.map((field) => {
    const name = field
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase();
    return COLUMNS.get(name) ?? name;
  });

/** `20240305T101500Z` and `20240305101500` as ISO 8601 writes them; all else as it is. */
function moment(text: string): string {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})Z?)?$/.exec(text.trim());
  if (!found) return text;
  const [, year, month, day, hour, minute, second] = found;
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** The first line, and all lines with it. */
async function peeked(lines: AsyncIterable<string>): Promise<readonly [string, AsyncGenerator<string>]> {
  const source = lines[Symbol.asyncIterator]();
  const first = await source.next();
  const all = (async function* () {
    if (first.done) return;
    yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  return [first.done ? '' : first.value, all];
}

/** Cuts lines into records: a quoted field may run over line breaks, "" within it is a quotation mark. */
async function* records(lines: AsyncIterable<string>, separator: string, quotes: boolean): AsyncGenerator<string[]> {
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  for await (const line of lines) {
    if (!quotes) {
      yield line.split(separator);
      continue;
    }
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

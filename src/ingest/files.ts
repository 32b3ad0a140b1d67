import { ingestCsv } from './csv.ts';
import type { Disk } from './disk.ts';
import { documentItems } from './document.ts';
import { gunzipped } from './gunzip.ts';
import { type Ingested, LARGEST_PAGE, notice } from './item.ts';
import { pageOfLine } from './jsonl.ts';
import { bytesOf, linesOf } from './lines.ts';
import { placeId } from './place-id.ts';
import { ingestWacz } from './wacz.ts';
import { ingestWarc } from './warc.ts';

const PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    txt: 'text/plain',
    text: 'text/plain',
    md: 'text/markdown',
    markdown: 'text/markdown',
    html: 'text/html',
    htm: 'text/html',
    xhtml: 'application/xhtml+xml',
    shtml: 'text/html',
  }),
);

type Reader = (path: string, disk: Disk, size: number) => AsyncIterable<Ingested>;

/** A file's bytes, unpacked where they are gzip, whatever it is called. */
const unpacked = (path: string, disk: Disk): AsyncIterable<Uint8Array> => gunzipped(disk.chunks(path));

/** Files that hold many pages, by extension. */
const COLLECTIONS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    jsonl: ingestLines,
    ndjson: ingestLines,
    csv: (path, disk) => ingestCsv(path, linesOf(unpacked(path, disk)), ','),
    tsv: (path, disk) => ingestCsv(path, linesOf(unpacked(path, disk)), '\t'),
    warc: (path, disk) => ingestWarc(path, unpacked(path, disk)),
    wacz: (path, disk, size) => ingestWacz(path, size, disk),
    xml: ingestDocument,
    rss: ingestDocument,
    atom: ingestDocument,
    rdf: ingestDocument,
    opml: ingestDocument,
    json: ingestDocument,
  }),
);

const EXTENSIONS = [...PAGES.keys(), ...COLLECTIONS.keys()].join(', ');

const extension = (path: string): string =>
  /\.([a-z0-9]+)$/i.exec(path.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';

/**
 * The pages behind paths, folders (with all that is below them) and glob patterns, in the order given; within a folder by
 * name. What cannot be read becomes a notice in its place.
 */
export async function* ingestFiles(inputs: readonly string[], disk: Disk): AsyncGenerator<Ingested> {
  for (const input of inputs) {
    const found = await disk.stat(input);
    if (found?.kind === 'folder') {
      let any = false;
      for await (const item of ingestFolder(input, disk, new Set())) {
        any = true;
        yield item;
      }
      if (!any)
        yield { notice: notice(input, `expected a folder with reports, found none; put files in it (${EXTENSIONS})`) };
    } else if (found?.kind === 'file') {
      yield* ingestFile(input, found.size, disk);
    } else if (found) {
      yield { notice: notice(input, 'expected a file or a folder, found a device or a socket; give a regular file') };
    } else if (/[*?[{]/.test(input)) {
      yield* ingestPattern(input, disk);
    } else {
      yield { notice: notice(input, 'expected a file, folder or pattern, found nothing there; check the path') };
    }
  }
}

async function* ingestPattern(pattern: string, disk: Disk): AsyncGenerator<Ingested> {
  let files = 0;
  for (const path of await disk.glob(pattern)) {
    const found = await disk.stat(path);
    if (found?.kind !== 'file') continue;
    files++;
    yield* ingestFile(path, found.size, disk);
  }
  if (files === 0)
    yield { notice: notice(pattern, 'expected files that match this pattern, found none; check the pattern') };
}

/** `seen` holds the real paths of the folders that were entered: links may lead in circles. */
async function* ingestFolder(folder: string, disk: Disk, seen: Set<string>): AsyncGenerator<Ingested> {
  let names: readonly string[];
  try {
    const real = await disk.real(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = await disk.list(folder);
  } catch (error) {
    yield { notice: notice(folder, `could not be opened (${(error as Error).message}); check that you may read it`) };
    return;
  }
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const path = `${folder.replace(/\/$/, '')}/${name}`;
    const found = await disk.stat(path);
    const kind = extension(path);
    if (found?.kind === 'folder') yield* ingestFolder(path, disk, seen);
    else if (found?.kind !== 'file') continue;
    else if (PAGES.has(kind) || COLLECTIONS.has(kind)) yield* ingestFile(path, found.size, disk);
    else
      yield {
        notice: notice(
          path,
          `passed over: expected a report (${EXTENSIONS}); name the file itself to read it all the same`,
        ),
      };
  }
}

async function* ingestFile(path: string, size: number, disk: Disk): AsyncGenerator<Ingested> {
  const kind = extension(path);
  try {
    const collection = COLLECTIONS.get(kind);
    if (collection) {
      yield* collection(path, disk, size);
      return;
    }
    const bytes = size > LARGEST_PAGE ? undefined : await bytesOf(unpacked(path, disk), LARGEST_PAGE);
    if (bytes === undefined) {
      const megabytes = Math.max(size, LARGEST_PAGE) / 1024 / 1024;
      yield {
        notice: notice(
          path,
          `expected a page of at most ${LARGEST_PAGE / 1024 / 1024} MB, got ${megabytes.toFixed(0)} MB; split it, or give it as JSONL with one article a line`,
        ),
      };
      return;
    }
    const mediaType = PAGES.get(kind);
    if (mediaType === 'text/plain' && holdsLines(bytes)) {
      yield* ingestLines(path, disk);
      return;
    }
    yield { page: { path, bytes, ...(mediaType === undefined ? {} : { mediaType }) } };
  } catch (error) {
    yield {
      notice: notice(
        path,
        `could not be read (${(error as Error).message}); check that the file is whole and that you may read it`,
      ),
    };
  }
}

/** Whether a text is articles as JSON, one a line, under another name. */
function holdsLines(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x7b) return false;
  const end = bytes.indexOf(0x0a);
  const line = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  return typeof pageOfLine(line) !== 'string';
}

async function* ingestLines(path: string, disk: Disk): AsyncGenerator<Ingested> {
  let number = 0;
  for await (const line of linesOf(unpacked(path, disk))) {
    number++;
    if (line.trim() === '') continue;
    const page = pageOfLine(line);
    // A line without an id of its own is named by its place: two outlets' lines with one text are two reports.
    yield typeof page === 'string'
      ? { notice: notice(`${path}, line ${number}`, page) }
      : { page: { id: placeId(path, number), ...page } };
  }
}

/** A document is read as a whole: 32 MB of it hold more entries than any feed or sitemap may have. */
async function* ingestDocument(path: string, disk: Disk): AsyncGenerator<Ingested> {
  const bytes = await bytesOf(unpacked(path, disk), LARGEST_PAGE);
  if (bytes) yield* documentItems(path, new TextDecoder().decode(bytes));
  else yield { notice: notice(path, `expected a document of at most ${LARGEST_PAGE / 1024 / 1024} MB, got more`) };
}

import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { Disk } from './disk.ts';
import { pageOfLine } from './jsonl.ts';

/** Larger files are refused with a notice: no news page is. JSONL files have no limit, only their lines. */
export const LARGEST_PAGE = 32 * 1024 * 1024;
const DEEPEST_FOLDER = 32;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  mhtml: 'text/html',
  shtml: 'text/html',
};
const LINE_FILES = new Set(['jsonl', 'ndjson']);

const extension = (path: string): string => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
const notice = (place: string, reason: string): Notice => ({ step: 'ingest', place, reason });

export type Ingested = { readonly page: Page } | { readonly notice: Notice };

/**
 * The pages behind paths, folders (with all that is below them) and glob patterns, in the order given; within a folder by
 * name. What cannot be read becomes a notice in its place.
 */
export async function* ingestFiles(inputs: readonly string[], disk: Disk): AsyncGenerator<Ingested> {
  for (const input of inputs) {
    const found = await disk.stat(input);
    if (found?.kind === 'folder') {
      let any = false;
      for await (const item of ingestFolder(input, disk, 0)) {
        any = true;
        yield item;
      }
      if (!any)
        yield {
          notice: notice(
            input,
            'expected a folder with reports, found none; put .txt, .html, .md or .jsonl files in it',
          ),
        };
    } else if (found?.kind === 'file') {
      yield* ingestFile(input, found.size, disk);
    } else if (found) {
      yield { notice: notice(input, 'expected a file or a folder, found a device or a socket; give a regular file') };
    } else if (/[*?[{]/.test(input)) {
      const paths = await disk.glob(input);
      if (paths.length === 0)
        yield { notice: notice(input, 'expected files that match this pattern, found none; check the pattern') };
      for (const path of paths) {
        const each = await disk.stat(path);
        if (each?.kind === 'file') yield* ingestFile(path, each.size, disk);
      }
    } else {
      yield { notice: notice(input, 'expected a file, folder or pattern, found nothing there; check the path') };
    }
  }
}

async function* ingestFolder(folder: string, disk: Disk, depth: number): AsyncGenerator<Ingested> {
  for (const name of await disk.list(folder)) {
    if (name.startsWith('.')) continue;
    const path = `${folder.replace(/\/$/, '')}/${name}`;
    const found = await disk.stat(path);
    if (found?.kind === 'folder' && depth < DEEPEST_FOLDER) yield* ingestFolder(path, disk, depth + 1);
    else if (found?.kind !== 'file') continue;
    else if (extension(path) in MEDIA_TYPES || LINE_FILES.has(extension(path)))
      yield* ingestFile(path, found.size, disk);
    else
      yield {
        notice: notice(
          path,
          `passed over: expected a report (${Object.keys(MEDIA_TYPES).join(', ')}, jsonl); name the file itself to read it all the same`,
        ),
      };
  }
}

async function* ingestFile(path: string, size: number, disk: Disk): AsyncGenerator<Ingested> {
  if (LINE_FILES.has(extension(path))) {
    yield* ingestLines(path, disk);
    return;
  }
  if (size > LARGEST_PAGE) {
    const megabytes = (size / 1024 / 1024).toFixed(0);
    yield {
      notice: notice(
        path,
        `expected a page of at most ${LARGEST_PAGE / 1024 / 1024} MB, got ${megabytes} MB; split it, or give it as JSONL with one article a line`,
      ),
    };
    return;
  }
  try {
    const mediaType = MEDIA_TYPES[extension(path)];
    yield { page: { path, bytes: await disk.read(path), ...(mediaType === undefined ? {} : { mediaType }) } };
  } catch (error) {
    yield { notice: notice(path, `could not be read (${(error as Error).message}); check that you may read it`) };
  }
}

async function* ingestLines(path: string, disk: Disk): AsyncGenerator<Ingested> {
  let number = 0;
  for await (const line of disk.lines(path)) {
    number++;
    if (line.trim() === '') continue;
    const page = pageOfLine(line);
    yield typeof page === 'string' ? { notice: notice(`${path}:${number}`, page) } : { page };
  }
}

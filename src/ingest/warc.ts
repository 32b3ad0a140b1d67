import type { WARCRecord } from 'warcio';
import type { Page } from '../model/page.ts';
import type { Ingested } from './item.ts';
import { LARGEST_PAGE, notice } from './item.ts';

const PAGES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/**
 * The pages of a web archive, streaming: successful responses with HTML or text, in order. Other records are passed over;
 * a record that cannot be read becomes a notice and ends the archive, since nothing behind it can be found.
 */
export async function* ingestWarc(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Ingested> {
  const { WARCParser } = await import('warcio');
  let records = 0;
  try {
    for await (const record of WARCParser.iterRecords(endingOnce(chunks))) {
      if (record.warcType) records++;
      const item = await pageOf(record, path);
      if (item) yield item;
      else await record.skipFully();
    }
    if (records === 0) yield { notice: notice(path, 'expected a WARC file, found no record in it') };
  } catch (error) {
    yield {
      notice: notice(
        path,
        `record ${records + 1} of this WARC file could not be read (${(error as Error).message}); the ${records} before it were`,
      ),
    };
  }
}

async function pageOf(record: WARCRecord, path: string): Promise<Ingested | undefined> {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return undefined;
  const url = record.warcTargetURI?.replace(/^<|>$/g, '');
  const mediaType = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  if (!PAGES.test(mediaType) || status !== 200) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    // The record is read on to its end all the same: the next one begins behind it.
    if (size <= LARGEST_PAGE) parts.push(chunk);
    else parts.length = 0;
  }
  if (size > LARGEST_PAGE)
    return {
      notice: notice(url ?? path, `expected a page of at most ${LARGEST_PAGE / 1024 / 1024} MB, got more; passed over`),
    };
  const page: Page = {
    bytes: Buffer.concat(parts),
    mediaType,
    ...(url ? { url } : { path }),
    ...(record.warcDate ? { fetched: record.warcDate } : {}),
  };
  return { page };
}

const MOST_ENDS = 16;

/**
 * The same chunks; whoever asks on and on behind the end is told that the archive breaks off. The parser, looking for the
 * rest of a record that was cut, would otherwise ask for ever.
 */
function endingOnce(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let ends = 0;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const next = await source.next();
        if (next.done && ++ends > MOST_ENDS) throw new Error('the archive ends within a record');
        return next;
      },
      async return(value: unknown) {
        await source.return?.();
        return { done: true, value } as const;
      },
    }),
  };
}

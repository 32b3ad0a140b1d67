import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '../model/index.ts';
import type { Given } from './adding-jobs.ts';

/** Files of which each is one page; all others may hold many, and are read from a folder that lasts as long as that. */
const ONE_PAGE = /\.(?:txt|text|md|markdown|html?|xhtml|shtml)$/i;
const KNOWN = /\.(?:jsonl|ndjson|csv|tsv|warc|wacz|xml|rss|atom|rdf|opml|json)(?:\.gz)?$/i;
const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
};

export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A name of a file that cannot lead out of its folder. */
const safe = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[^\p{L}\p{N} ._-]/gu, '_')
    .replace(/^\.+/, '')
    .slice(-100) || 'report.txt';

/** Addresses in what somebody pasted, and what of it is none. */
export function addressesIn(text: string): { readonly addresses: string[]; readonly others: string[] } {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 500);
  const isAddress = (word: string) => /^https?:\/\/[^\s]{1,2000}$/i.test(word) && URL.canParse(word);
  return { addresses: words.filter(isAddress), others: words.filter((word) => !isAddress(word)) };
}

/** What was dropped and pasted, as pages and inputs. Nothing but addresses of the web and what was sent is ever read. */
export function givenReports(files: readonly Dropped[], addresses: readonly string[], text = ''): Given {
  const pages: Page[] = [];
  const inputs: string[] = [...addresses];
  let folder: string | undefined;
  for (const [index, { name: told, bytes }] of files.entries()) {
    const name = safe(told);
    if (ONE_PAGE.test(name) || !KNOWN.test(name)) {
      const type = TYPES[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
      pages.push({ path: name, bytes, ...(type === undefined ? {} : { mediaType: type }) });
      continue;
    }
    folder ??= mkdtempSync(join(tmpdir(), 'stemma-given-'));
    const path = join(folder, `${index}-${name}`);
    writeFileSync(path, bytes);
    inputs.push(path);
  }
  if (text.trim() !== '') pages.push({ bytes: Buffer.from(text, 'utf8'), mediaType: 'text/plain' });
  return {
    names: [...files.map(({ name }) => name), ...addresses, ...(text.trim() === '' ? [] : ['a pasted text'])],
    pages,
    inputs,
    close: () => folder !== undefined && rmSync(folder, { recursive: true, force: true }),
  };
}

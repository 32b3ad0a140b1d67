import { ingestAddress, isAddress } from './addresses.ts';
import type { Disk } from './disk.ts';
import { documentItems, isDocument } from './document.ts';
import { ingestFiles } from './files.ts';
import type { Incoming, Ingested } from './item.ts';
import { followLinks, listText, tellLinks } from './links.ts';
import type { Net } from './net.ts';
import type { Polite } from './polite.ts';
import { measured } from './share.ts';

/** Where pages come from: the machine's disk, network and clock, as values. */
export interface Sources {
  readonly disk: Disk;
  readonly net: Net;
  /** What we call ourselves when we ask for a page. */
  readonly agent: string;
  /** ISO 8601. */
  readonly now: () => string;
  /** For what nobody asked for by its very address: what lists announce. */
  readonly polite: Polite;
}

export interface IngestOptions {
  /** Fetch what feeds, sitemaps and tables only announce; otherwise it is told in a notice. */
  readonly follow?: boolean;
  /** Told again and again which part of the inputs has been read, 0–1. */
  readonly share?: (part: number) => void;
}

/** The pages behind paths, folders, patterns and web addresses, in the order given. */
export async function* ingestInputs(
  inputs: readonly string[],
  sources: Sources,
  { follow = false, share }: IngestOptions = {},
): AsyncGenerator<Incoming> {
  const { disk, passed } = share
    ? await measured(inputs, sources.disk, share)
    : { disk: sources.disk, passed: () => undefined };
  const items = (async function* (): AsyncGenerator<Ingested> {
    for (const input of inputs) {
      if (isAddress(input)) {
        yield* atAddress(input, sources);
        passed();
      } else yield* ingestFiles([input], disk);
    }
  })();
  yield* follow ? followLinks(items, sources.polite, sources.now) : tellLinks(items);
}

/** The page at an address, or what the feed, sitemap or list there holds. */
async function* atAddress(address: string, { net, agent, now }: Sources): AsyncGenerator<Ingested> {
  const found = await ingestAddress(address, net, agent, now);
  const { page } = 'page' in found ? found : {};
  const text = page ? await listText(page.bytes).catch(() => undefined) : undefined;
  if (page && text !== undefined && isDocument(page.mediaType ?? '', text))
    yield* documentItems(page.url ?? address, text);
  else yield found;
}

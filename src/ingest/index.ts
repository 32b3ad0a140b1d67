/** Files, folders, addresses and lines → pages. */
export { ingestAddress } from './addresses.ts';
export type { Disk } from './disk.ts';
export { feedItems, readFeed } from './feed.ts';
export { ingestFiles } from './files.ts';
export { type IngestOptions, ingestInputs, type Sources } from './inputs.ts';
export { type Incoming, LARGEST_PAGE } from './item.ts';
export { pageOfRow, parseRow, type Row } from './jsonl.ts';
export { linesOf } from './lines.ts';
export { fetchLink, LIST_HEADERS, listText } from './links.ts';
export { type Net, type NetAnswer, RefusedAddressError } from './net.ts';
export { type ListedFeed, readOpml, writeOpml } from './opml.ts';
export { createPolite, type Polite, retryAfter } from './polite.ts';

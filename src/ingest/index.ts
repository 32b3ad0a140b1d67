/** Files, folders, addresses and lines → pages. */
export { ingestAddress, isAddress } from './addresses.ts';
export type { Disk } from './disk.ts';
export { ingestFiles } from './files.ts';
export { type Ingested, LARGEST_PAGE } from './item.ts';
export { pageOfLine, pageOfRow, parseRow, type Row } from './jsonl.ts';
export { type Net, type NetAnswer, RefusedAddressError } from './net.ts';

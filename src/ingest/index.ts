/** Files, folders and lines → pages. */
export type { Disk } from './disk.ts';
export { ingestFiles } from './files.ts';
export { type Ingested, LARGEST_PAGE } from './item.ts';
export { pageOfLine, pageOfRow, parseRow, type Row } from './jsonl.ts';

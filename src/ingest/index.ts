/** Files, folders and lines → pages. */
export type { Disk } from './disk.ts';
export { type Ingested, ingestFiles, LARGEST_PAGE } from './files.ts';
export { pageOfLine, pageOfRow, parseRow, type Row } from './jsonl.ts';

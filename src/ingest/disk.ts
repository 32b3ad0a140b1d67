/** The file system as ingest needs it; `compose.ts` gives the real one. Paths are as the user wrote them. */
export interface Disk {
  /** Undefined where nothing is there. */
  stat(path: string): Promise<{ readonly kind: 'file' | 'folder' | 'other'; readonly size: number } | undefined>;
  /** The path without links, to tell whether two lead to one place. Throws where it cannot be told. */
  real(path: string): Promise<string>;
  /** Names within a folder, in code-unit order. */
  list(folder: string): Promise<readonly string[]>;
  /** A file's bytes, streaming, as they are. */
  chunks(path: string): AsyncIterable<Uint8Array>;
  /** Those from `start` (inclusive) to `end` (exclusive). */
  range(path: string, start: number, end: number): AsyncIterable<Uint8Array>;
  /** Paths that match a glob pattern, in code-unit order. */
  glob(pattern: string): Promise<readonly string[]>;
}

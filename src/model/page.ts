/** Bytes as they came from a file, an address, a feed or an archive. */
export interface Page {
  /** The caller's own id for it, if it has one; otherwise the article is named by its content. */
  readonly id?: string;
  readonly path?: string;
  readonly url?: string;
  /** As stated by the carrier (`text/html; charset=utf-8`); absent where nobody said. */
  readonly mediaType?: string;
  readonly bytes: Uint8Array;
  /** When it was fetched, ISO 8601. Never taken for a time of publication. */
  readonly fetched?: string;
  /** What the carrier (a feed, a JSONL line, an archive) states about the page; extraction weighs it with the rest. */
  readonly stated?: {
    readonly title?: string;
    readonly author?: string;
    readonly published?: string;
    readonly outlet?: string;
    readonly language?: string;
    /** RSS `<source>`: whom the carrier itself credits. */
    readonly source?: string;
    /** The text itself is already clean (a JSONL line with `text`): it must be kept to the letter. */
    readonly text?: string;
  };
}

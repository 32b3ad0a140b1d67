/** The step of the pipeline in which a content problem showed. */
export type Step =
  | 'ingest'
  | 'extract'
  | 'read'
  | 'cluster'
  | 'trace'
  | 'collate'
  | 'check'
  | 'brief'
  | 'render'
  | 'store';

/** A content problem: told, never thrown. One bad page does not stop a batch. */
export interface Notice {
  readonly step: Step;
  /** Where it happened: a path, an address, an article's id, a line number of the input. */
  readonly place: string;
  /** What was expected, what came, and what to do, in a sentence for people. */
  readonly reason: string;
}

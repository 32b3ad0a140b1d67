/** Where a sentence stands: index into the story's witnesses, and into that reading's sentences. */
export interface Place {
  readonly witness: number;
  readonly sentence: number;
}

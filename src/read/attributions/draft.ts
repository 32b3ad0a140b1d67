import type { TokenRange } from './scene.ts';

/** An attribution before its speaker is resolved: token ranges in the order of the text. */
export interface Draft {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** 0–1: how sure the finder is. */
  readonly confidence: number;
  /** Index of the draft whose speaker goes on speaking here. */
  readonly continues?: number;
  /** Said word by word, though no quotation marks tell it. */
  readonly spoken?: boolean;
}

export const firstToken = (ranges: readonly TokenRange[]): number => ranges[0]?.from ?? -1;
export const lastToken = (ranges: readonly TokenRange[]): number => (ranges.at(-1)?.to ?? 0) - 1;

import type { Siglum } from './ids.ts';
import type { OriginRange } from './lineage.ts';
import type { Cites } from './span.ts';

export type VariantDifference =
  | 'base'
  | 'punctuation'
  | 'trimmed'
  | 'grammar'
  | 'translated'
  | 'reworded'
  | 'content'
  | 're-attributed';

/** A run of a variant's words beside the base wording: what a reader sees marked. */
export interface DiffRun {
  readonly text: string;
  readonly mark: 'same' | 'added' | 'changed' | 'missing';
}

export interface QuotationVariant {
  readonly text: string;
  readonly sigla: readonly Siglum[];
  readonly cites: Cites;
  readonly difference: VariantDifference;
  readonly runs: readonly DiffRun[];
  /** Set where this variant is given to somebody else than the family's speaker. */
  readonly speaker?: string;
}

/** One utterance across reports. The first variant is the base wording. */
export interface QuotationFamily {
  readonly speaker: string;
  /** Index into `Story.entities`, where the speaker is one. */
  readonly entity?: number;
  readonly variants: readonly [QuotationVariant, ...QuotationVariant[]];
  readonly origins: OriginRange;
}

export type FactStatus = 'agreed' | 'disputed' | 'single' | 'incomparable';

export type FactSlot =
  | 'amount'
  | 'time'
  | 'place'
  | 'name'
  | 'office'
  | 'agent'
  | 'decision'
  | 'cause'
  | 'polarity'
  | 'quotation';

export interface FactValue {
  /** As a reader would write it, normalised: "24 February 2022". */
  readonly value: string;
  readonly sigla: readonly Siglum[];
  readonly cites: Cites;
  readonly origins: OriginRange;
  /** The day at which a report gives this value, where values change over time. */
  readonly asOf?: string;
}

/** A slot and the values that reports give it. `about` says of what: "assets of the two banks". */
export interface Fact {
  readonly slot: FactSlot;
  readonly about: string;
  readonly status: FactStatus;
  readonly values: readonly [FactValue, ...FactValue[]];
  readonly origins: OriginRange;
  /** Why it has this status, where that is not plain: "the values change with time". */
  readonly note?: string;
}

export interface Collation {
  readonly quotations: readonly QuotationFamily[];
  readonly facts: readonly Fact[];
}

/** What the reports say in the place of something that a draft says. */
export interface Conflict {
  readonly slot: FactSlot;
  /** The draft's value. */
  readonly draft: string;
  /** The reports' values. */
  readonly reports: readonly string[];
  /** The reports' words that contradict the draft. */
  readonly cites: Cites;
}

interface DraftSentence {
  /** In the draft's text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** What the reports say to one sentence of a draft; what is supported or contradicted holds the reports' words. */
export type Verdict =
  | (DraftSentence & {
      readonly verdict: 'supported';
      readonly cites: Cites;
      readonly origins: OriginRange;
      readonly conflicts: readonly [];
      /** What other reports have in the place of something that this sentence says with those it cites. */
      readonly differs?: readonly [Conflict, ...Conflict[]];
    })
  | (DraftSentence & {
      readonly verdict: 'contradicted';
      readonly cites: Cites;
      readonly origins: OriginRange;
      readonly conflicts: readonly [Conflict, ...Conflict[]];
    })
  | (DraftSentence & {
      readonly verdict: 'unsupported';
      readonly cites: readonly [];
      readonly origins: OriginRange;
      readonly conflicts: readonly [];
    });

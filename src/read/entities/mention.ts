import type { NameKind } from '../../model/reading.ts';

/** A name as the recogniser gives it: where, what kind, and its form. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly form: string;
}

/** Mentions of one form, and then of one entity, as they are gathered. */
export interface Group {
  readonly mentions: number[];
  /** Distinct forms in order of appearance. */
  readonly forms: string[];
  readonly votes: Record<NameKind, number>;
  /** ISO code of the country whose ministry it is: "Russian" before "Foreign Ministry". */
  readonly nation?: string | undefined;
}

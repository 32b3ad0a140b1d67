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

/** The kind that most of its mentions were taken for; person, organisation, location before one another where they tie. */
export function kindOf({ votes }: Group): NameKind {
  let best: NameKind = 'other';
  for (const kind of ['person', 'organization', 'location'] as const) if (votes[kind] > votes[best]) best = kind;
  return best;
}

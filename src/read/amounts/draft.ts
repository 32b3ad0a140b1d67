import type { Amount } from '../../model/reading.ts';

/** An amount in the making. */
export type Draft = { -readonly [Key in keyof Amount]: Amount[Key] };

export interface Found {
  readonly amount: Amount | undefined;
  /** Token at which to go on. */
  readonly end: number;
}

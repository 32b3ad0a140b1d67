import type { Span } from '../../model/span.ts';
import { tokenAt } from './statements.ts';

/** Tokens `first` (inclusive) to `end` (exclusive) of a reading. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export function tokensOf(starts: Uint32Array, length: number, span: Span): TokenRange {
  const first = tokenAt(starts, length, span.start);
  let end = first;
  while (end < length && starts[end]! < span.end) end++;
  return { first, end: Math.max(end, first + 1) };
}

import { BadQueryError } from '../store.ts';

export type Key = string | number;

/** The place after an item of a sorted list: its sort key and its number. Opaque to the caller. */
export const cursorAfter = (key: Key, number: number): string =>
  Buffer.from(JSON.stringify([key, number])).toString('base64url');

/** Throws BadQueryError where the text is no cursor of a list with keys of this type. */
export function readCursor(cursor: string, type: 'string' | 'number'): readonly [Key, number] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === 2) {
      const [key, number]: unknown[] = value;
      const fits = typeof key === type && typeof number === 'number' && Number.isSafeInteger(number);
      if (fits && (type === 'string' || Number.isSafeInteger(key))) return [key as Key, number];
    }
  } catch {
    // Told below.
  }
  throw new BadQueryError('expected a cursor as the list before gave it, in "next"');
}

/** Throws BadQueryError outside 1–200. */
export function checkLimit(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit;
  throw new BadQueryError(`expected a limit of 1 to 200, got ${limit}`);
}

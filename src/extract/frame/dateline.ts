import type { Block } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import { findDates } from '../metadata/date-text.ts';
import { isWeekday } from './date-line.ts';

/** A dateline stands within this many code units of a paragraph's beginning: "TURNBERRY, Scotland, 5 March 2025 (Reuters) -". */
const LONGEST = 110;
/** It opens one of the first paragraphs: before it stands a summary at the most. */
const PARAGRAPHS = 2;
const MOST_PLACE_WORDS = 5;

/** What may stand between a dateline's date and the text: a time, the agency in brackets or between strokes, then a dash, a stop or a colon. */
const CLOSE =
  /^(?:,? \d{1,2}[.:h]\d{2})?(?: \p{L}{1,4}(?=[ ,]))?(?:,? ?(?:\([^()]{1,40}\)|\/[^/]{1,30}\/))? ?(?:\.?[-–—―]{1,2}(?=\s)|[.:](?=\s+\p{Lu}))/u;

const CLOSE_BY_AGENCY = /^[,،]? ?(?:\([^()]{1,40}\)|\/[^/]{1,30}\/) ?[-–—―]{1,2}(?=\s)/u;

/**
 * The full date in the dateline of a report, ISO 8601: "LIMA, March 4, 2025 (Andes Wire) -", "Lima, 4. März 2025. Bei". Undefined where
 * none of the first paragraphs opens with a place and a date that has its year.
 */
export function datelineDate(text: string, blocks: readonly Block[]): string | undefined {
  for (const { start, end } of blocks.filter(({ role }) => role === 'paragraph').slice(0, PARAGRAPHS)) {
    const head = text.slice(start, Math.min(end, start + LONGEST));
    const date = findDates(head, true)[0];
    if (date === undefined || date.value.startsWith('XXXX')) continue;
    // "Paris, le", "Lima, Tuesday,"
    const place = withoutWeekday(head.slice(0, date.start).replace(/ \p{Ll}{1,3}\s$/u, ' '));
    const words = place.match(/[\p{L}\p{N}'’]+/gu) ?? [];
    if (words.length === 0 || words.length > MOST_PLACE_WORDS || !/^[\p{Lu}\p{Lo}]/u.test(place)) continue;
    if (!isDatelinePlace(place, true)) continue;
    // In scripts without capitals no comma need stand behind the place; in others the agency tells that one stands there.
    const close = /[,،(]\s?$|\p{Lo}\s$/u.test(place) ? CLOSE : CLOSE_BY_AGENCY;
    if (close.test(head.slice(date.end))) return date.value;
  }
  return undefined;
}

function withoutWeekday(place: string): string {
  const last = /(\p{L}+)[,.]?\s$/u.exec(place);
  return last && isWeekday(fold(last[1]!)) ? place.slice(0, last.index) : place;
}

/** What stands before a dateline's agency or date is a place and perhaps a date: few words, most of them capital or numbers, no sentence. */
export function isDatelinePlace(before: string, dashed: boolean): boolean {
  const words = before.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length > 10) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3 && !/^(?:juil|sept)/.test(word)).length;
  return small <= (dashed ? 0 : 1) && !/[!?“”"«»]/.test(before);
}

import { TokenFlag } from '../../model/tokens.ts';
import { calendarWord, monthOf } from '../../text/calendar-words.ts';
import { fold, foldHash } from '../../text/fold.ts';
import { furnitureLines } from '../../text/languages/furniture.ts';
import { findDates } from '../metadata/date-text.ts';
import type { DateLine, Piece } from '../piece.ts';
import { byline } from './byline.ts';

const WEEKDAY_LANGUAGES = 'en de fr es pt it nl pl ru uk'.split(' ');
let weekdays: Set<string> | undefined;

/** In any language that the calendar knows, in a few by its short form too; folded, without a full stop. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(
    WEEKDAY_LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        return [...Array(7).keys()].map((day) => fold(format.format(Date.UTC(2021, 0, day + 1))).replace(/\.$/, ''));
      }),
    ).flatMap((name) => name.split(/[^\p{L}]+/u)),
  );
  return weekdays.has(word) || calendarWord(foldHash(word)) > 100;
}

/** A short line that holds a date of publication or change, with what else stands in it; undefined where it holds none. */
export function dateLine(line: Piece, monthFirst: boolean): DateLine | undefined {
  if (line.words > 24) return undefined;
  const known = monthFirst ? line.dateMonthFirst : line.dateDayFirst;
  if (known !== undefined) return known === NONE ? undefined : known;
  const found = readDateLine(line, monthFirst);
  if (monthFirst) line.dateMonthFirst = found ?? NONE;
  else line.dateDayFirst = found ?? NONE;
  return found;
}

const NONE: DateLine = { labelled: false, rest: [] };

function readDateLine(line: Piece, monthFirst: boolean): DateLine | undefined {
  const dates = findDates(line.text, monthFirst);
  if (dates.length === 0) return undefined;
  const { published, modified, dateWords } = furnitureLines();
  const { tokens, text } = line;
  let found: string | undefined;
  let changed: string | undefined;
  let aboutChange = false;
  let labelled = false;
  let foundLabelled = false;
  const rest: string[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const date = dates[next];
    if (date !== undefined && tokens.start[i]! >= date.start) {
      if (aboutChange) changed ??= date.value;
      else if (found !== undefined && labelled && !foundLabelled) {
        // "20 February 22.10, first published on 20 February 6.02": the first is that of the last change.
        changed ??= found;
        found = date.value;
      } else found ??= date.value;
      if (found === date.value) foundLabelled = labelled;
      aboutChange = false;
      next++;
      while (i + 1 < tokens.length && tokens.start[i + 1]! < date.end) i++;
      continue;
    }
    const flags = tokens.flags[i]!;
    if ((flags & (TokenFlag.word | TokenFlag.number)) === 0) continue;
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const folded = fold(word).replace(/\.$/, '');
    if (modified.has(folded)) aboutChange = true;
    else if (published.has(folded)) labelled ||= folded.length > 4;
    else if (isWeekday(folded)) continue;
    else if ((flags & TokenFlag.number) === 0 && !dateWords.has(folded) && monthOf(folded) === 0) rest.push(word);
  }
  return {
    ...(found === undefined ? {} : { published: found }),
    ...(changed === undefined ? {} : { modified: changed }),
    labelled,
    rest,
  };
}

/** Whether a line is about its date and nothing else, a byline aside. */
export const isDateLine = (date: DateLine, line: Piece): boolean =>
  (date.published ?? date.modified) !== undefined &&
  (date.rest.length <= 2 || (line.words <= 18 && !line.terminal && byline(line) !== undefined));

/** Words of a line that names outlet, writer and date: "Da Redação, Portal da Serra - 18/01/2026 14h32". */
const FRAME_WORDS = 16;
/** A full date, perhaps with its time, is what such a line ends with, behind a dash or a stroke. */
const FRAMED = /(?:\s[-–—―]|[|•·])\s*$/u;

/** Whether a short line before the text ends with a full date set off from what stands before it. */
export function endsWithDate(date: DateLine, line: Piece, monthFirst: boolean): boolean {
  if (line.words > FRAME_WORDS || line.terminal || date.published === undefined) return false;
  if (date.published.startsWith('XXXX')) return false;
  const last = findDates(line.text, monthFirst).at(-1);
  if (last === undefined || last.value !== date.published) return false;
  return FRAMED.test(line.text.slice(0, last.start)) && /^[\s.)]*$/.test(line.text.slice(last.end));
}

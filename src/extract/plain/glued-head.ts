import { TokenFlag } from '../../model/tokens.ts';
import { furnitureLines } from '../../text/languages/furniture.ts';
import { matchPhrases } from '../../text/phrase-patterns.ts';
import { findDates } from '../metadata/date-text.ts';
import type { Piece } from '../piece.ts';
import { withoutEnd } from '../trim-marks.ts';

export interface GluedHead {
  readonly section: string;
  readonly published: string;
  /** Code units of the line to leave out. */
  readonly length: number;
}

const REACH = 160;

/**
 * Reads what blog software leaves before a text when its markup is lost: "Europe, News February 24, 2022 No Comments on <title>"
 * and then, without a space, the first paragraph. The categories are capital words; a count of comments or the title must follow
 * the date, or there is nothing to tell it from a sentence.
 */
export function gluedHead(line: Piece, title: string, monthFirst: boolean): GluedHead | undefined {
  const { text, tokens } = line;
  const date = findDates(text.slice(0, REACH), monthFirst)[0];
  if (date === undefined || !onlyCategories(text, tokens, date.start)) return undefined;
  let from = 0;
  while (from < tokens.length && tokens.start[from]! < date.end) from++;
  let end = date.end;
  const comments = matchPhrases(tokens, from, Math.min(tokens.length, from + 8), furnitureLines().commentCounts);
  if (comments !== undefined) end = tokens.end[comments.end - 1]!;
  const rest = text.slice(end);
  const spaces = rest.length - rest.trimStart().length;
  if (title !== '' && rest.slice(spaces).startsWith(title)) end += spaces + title.length;
  else if (comments === undefined) return undefined;
  else end += spaces;
  return {
    section: withoutEnd(text.slice(0, date.start), ',|•·–-').trimStart(),
    published: date.value,
    length: end,
  };
}

/** Before the date only capital words, commas and bars: names of sections, or nothing. */
function onlyCategories(text: string, tokens: Piece['tokens'], end: number): boolean {
  let words = 0;
  for (let i = 0; i < tokens.length && tokens.start[i]! < end; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.word) !== 0) {
      words++;
      const small = (flags & TokenFlag.capital) === 0;
      if (small && !/^(?:and|und|et|y|e|on|in|posted|of)$/i.test(text.slice(tokens.start[i]!, tokens.end[i]!)))
        return false;
    } else if (!',|•·–-/&>»:'.includes(text[tokens.start[i]!]!)) return false;
  }
  return words <= 12;
}

import type { Credit } from '../../model/article.ts';
import { isAgencyLike, mayBeSource } from '../../text/agency-like.ts';
import { isDatelinePlace } from '../frame/dateline.ts';

/** Places in a block of text as a credit has them. */
export type At = (from: number, to: number) => Pick<Credit, 'span' | 'where' | 'exact'>;

/** A dateline ends within this many code units. */
const HEAD = 160;
const END = 60;
/** A line that states nothing but an agency and a time is no longer. */
const LABEL = 110;

const DASH = /^ ?\.?[-–—―]{1,2}(?:\s|$)/;
const BEHIND_SLASH = /^\s?(?:[-–—―.]|\p{Lu})/u;
const YEAR = /(?:19|20)\d\d/;

/** Agencies that no list knows, by the form of a report's first lines: "LIMA, March 4 (Andes Wire) -", "MedPress, 18 August 2023". */
export function agencyAtHead(text: string, at: At): Credit[] {
  const line = text.slice(0, HEAD);
  return bracketed(line, '(', ')', DASH, at) ?? bracketed(line, '/', '/', BEHIND_SLASH, at) ?? label(text, at) ?? [];
}

function bracketed(line: string, open: string, close: string, behind: RegExp, at: At): Credit[] | undefined {
  const from = line.indexOf(open);
  const to = from < 0 ? -1 : line.indexOf(close, from + 1);
  if (from < 2 || to < 0) return undefined;
  const name = line.slice(from + 1, to).trim();
  const before = line.slice(0, from);
  if (!behind.test(line.slice(to + 1)) || !isDatelinePlace(before, false)) return undefined;
  // Behind a place and a full date nothing else than who sends it stands in brackets.
  if (!isAgencyLike(name) && !(open === '(' && YEAR.test(before) && /^\p{Lu}/u.test(before) && mayBeSource(name)))
    return undefined;
  return [{ name, kind: 'agency', ...at(from, to + 1) }];
}

function label(text: string, at: At): Credit[] | undefined {
  const comma = text.indexOf(', ');
  if (comma < 0 || text.length > LABEL || !YEAR.test(text)) return undefined;
  const name = text.slice(0, comma);
  return isAgencyLike(name) ? [{ name, kind: 'agency', ...at(0, comma) }] : undefined;
}

/** The same in brackets behind the last sentence: "… (Andes Wire)". */
export function agencyAtEnd(text: string, at: At): Credit[] {
  const end = text.trimEnd().length;
  const from = text.lastIndexOf('(');
  if (text[end - 1] !== ')' || from < 2 || end - from > END || !/[.!?"”»]\s?$/.test(text.slice(from - 2, from)))
    return [];
  const name = text.slice(from + 1, end - 1).trim();
  return isAgencyLike(name) ? [{ name, kind: 'agency', ...at(from, end) }] : [];
}

import type { Credit } from '../../model/article.ts';
import { isAgencyLike } from '../../text/agency-like.ts';
import { canonicalSource, type SourceMention, sourceMentions } from '../../text/source-names.ts';
import type { Byline } from '../frame/byline.ts';
import { findDates } from '../metadata/date-text.ts';
import type { Piece } from '../piece.ts';
import { withoutEnd } from '../trim-marks.ts';

/** Credits of a byline that was taken out of the text: "By Jeremy Diamond, CNN". */
export function bylineCredits(found: Byline): Credit[] {
  return found.sources.map((source) => ({
    name: source.name,
    kind: source.kind === 'agency' ? 'agency' : 'outlet',
    where: 'byline',
    exact: source.exact,
  }));
}

/** Who made a picture, from its caption or credit line: the last brackets, or what follows a colon or "by". */
export function pictureCredits(line: Piece): Credit[] {
  const tail = line.text.slice(-200);
  const exact = /\(([^()]{2,120})\)\s*$/.exec(tail)?.[1] ?? /^[^:]{2,24}: ?(\S.{1,99})$/.exec(line.text)?.[1];
  if (exact === undefined) return [];
  const name = exact
    .split('/')
    .filter((part) => !/^\s*(?:released|handout|file|pool|reproduction|divulgação)\s*$/i.test(part))[0]
    ?.replace(/^\s*(?:photos?|image|foto|credit|courtesy)(?:\s*(?:by|of|courtesy|credit))?\s*:?\s*/i, '')
    .trim();
  return name === undefined || name === '' ? [] : [{ name, kind: 'picture', where: 'removed', exact: exact.trim() }];
}

/** Agencies that a line of legal text names: "© 2018 Thomson/Reuters. All rights reserved." */
export function removedLineCredits(line: Piece): Credit[] {
  if (!/©|\bcopyright\b|\(c\)|all rights reserved/i.test(line.text.slice(0, 200))) return [];
  return sourceMentions(line.tokens)
    .filter((mention) => mention.source.kind === 'agency' && !isEndOfName(line, mention))
    .map((mention) => ({
      name: mention.source.name,
      kind: 'agency',
      where: 'removed',
      exact: line.text.slice(line.tokens.start[mention.from]!, line.tokens.end[mention.to - 1]!),
    }));
}

/** "© Luigi Bianchi SPA": two or three capitals behind a name are a company's form. */
function isEndOfName({ tokens, text }: Piece, { from, to }: SourceMention): boolean {
  const word = (i: number): string => text.slice(tokens.start[i]!, tokens.end[i]!);
  if (to - from !== 1 || !/^\p{Lu}{2,3}$/u.test(word(from)) || from === 0) return false;
  return /^\p{Lu}\p{Ll}/u.test(word(from - 1)) && !/^(?:copyright|by|the|photo|foto)$/i.test(word(from - 1));
}

/** A dateline that stands on a line of its own: "Washington (CNN)". */
export function labelCredits(line: Piece): Credit[] {
  const exact = /\(([^()]{2,40})\)\s*$/.exec(line.text)?.[1];
  const known = exact === undefined ? undefined : canonicalSource(exact);
  if (exact === undefined || known === undefined || known.kind === 'unknown') return [];
  return [{ name: known.name, kind: 'agency', where: 'removed', exact }];
}

/** An agency that stands with the date on a line of its own: "3 May 2021  Andes Wire". */
export function dateLineCredits({ text }: Piece): Credit[] {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of findDates(text, true)) {
    parts.push(text.slice(at, start));
    at = end;
  }
  for (const part of [...parts, text.slice(at)]) {
    const exact = withoutEnd(part.slice(Math.max(0, part.search(/\p{L}/u))).trim(), ',;|·•–—-').trim();
    if (isAgencyLike(exact)) return [{ name: canonicalSource(exact).name, kind: 'agency', where: 'removed', exact }];
  }
  return [];
}

import { TokenFlag } from '../../model/tokens.ts';
import { isAgencyLike } from '../../text/agency-like.ts';
import { monthOf } from '../../text/calendar-words.ts';
import { furnitureLines } from '../../text/languages/furniture.ts';
import { matchPhrases } from '../../text/phrase-patterns.ts';
import { isOutletLike, sourceMentions } from '../../text/source-names.ts';
import type { Piece } from '../piece.ts';
import { withoutEnd } from '../trim-marks.ts';

export interface Byline {
  /** Persons, as the line has them; '' where it names only an agency. */
  readonly author: string;
  /** Agencies and outlets named in it. */
  readonly sources: readonly { readonly name: string; readonly kind: 'agency' | 'outlet'; readonly exact: string }[];
}

/** Longer lines are no bylines, however few words they have. */
const LONGEST = 300;

/** What stands between the persons of a byline and their office or outlet. */
const CUT = / ?(?:[|•·–—/,]| - |\bfor\b|\bAP\b) ?/;

/** Reads a line that begins with "By" in any language; undefined for others. */
export function byline(line: Piece): Byline | undefined {
  if (line.words > 22 || line.words < 2 || line.text.length > LONGEST) return undefined;
  const { tokens, text } = line;
  const by = matchPhrases(tokens, 0, tokens.length, furnitureLines().by);
  if (by === undefined) return undefined;
  const first = firstWordAfterPhrase(line);
  if (first < 0 || (tokens.flags[first]! & TokenFlag.capital) === 0) return undefined;
  if (line.terminal && line.words > 8) return undefined;
  // "By Tuesday the troops were there": most words of a byline have capitals.
  const named = text.slice(tokens.start[first]!);
  if (!mostlyCapitals(line, first)) return undefined;
  return splitByline(named, line);
}

/** The token after the words that `by` matched: they are at most two. */
function firstWordAfterPhrase(line: Piece): number {
  const { tokens } = line;
  for (let i = 1; i < Math.min(tokens.length, 5); i++) {
    if ((tokens.flags[i]! & TokenFlag.word) !== 0 && (tokens.flags[i]! & TokenFlag.capital) !== 0) return i;
  }
  return -1;
}

function mostlyCapitals(line: Piece, first: number): boolean {
  const { tokens } = line;
  let words = 0;
  let capitals = 0;
  for (let i = first; i < tokens.length; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    words++;
    if ((tokens.flags[i]! & TokenFlag.capital) !== 0) capitals++;
  }
  return capitals >= words * 0.5 && capitals > 0;
}

function splitByline(named: string, line: Piece): Byline {
  const { tokens, text } = line;
  const sources: Byline['sources'][number][] = sourceMentions(tokens).map((mention) => ({
    name: mention.source.name,
    kind: mention.source.kind,
    exact: text.slice(tokens.start[mention.from]!, tokens.end[mention.to - 1]!),
  }));
  for (const part of named.split(/[|•·–—/,;]| (?:and|und|et|y|e|en|og|och|i|и|та|&|for|with) /)) {
    const name = withoutEnd(part.trim(), '.');
    if (isAgencyLike(name) && !sources.some(({ exact }) => name.includes(exact)))
      sources.push({ name, kind: 'agency', exact: name });
  }
  // A date behind the persons is not of them, nor are its words alone a person's name.
  const head = namesOnly(
    named
      .split(CUT)[0]!
      .split(/ ?\d| \p{L}{2,16}:/u)[0]!
      .trim(),
  );
  const person = sources.some((source) => head.includes(source.exact)) || isOutletLike(head) ? '' : head;
  return { author: withoutEnd(person, '.,:;|'), sources };
}

const namesOnly = (head: string): string =>
  head.split(' ').every((word) => monthOf(word) > 0 || DAY.test(word))
    ? ''
    : head.replace(/ (?:on|at|am|um|le|el|il|op)$/, '');
const DAY = /^(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)(?:day|\b)/i;

/**
 * A line of names with an agency behind them: "Jamey Keaten, Associated Press", "JILL COLVIN and JONATHAN LEMIRE / AP", or an
 * agency alone: "Associated Press"; undefined for others.
 */
export function agencyLine(line: Piece): Byline | undefined {
  if (line.words < 1 || line.words > 14 || line.text.length > LONGEST || line.terminal || /["“”„«»\d]/.test(line.text))
    return undefined;
  const { tokens, text } = line;
  const mention = sourceMentions(tokens).find((one) => one.source.kind === 'agency' || one.from > 0);
  if (mention === undefined || !mostlyCapitals(line, 0)) return undefined;
  const before = text.slice(0, tokens.start[mention.from]!);
  const after = text.slice(tokens.end[mention.to - 1]!);
  if (
    !/^(?:.{2,100}(?:[,/|–—-]\s?|\s))?$/.test(before) ||
    !/^(?:[\s.,|]*|\s?\p{Lu}[\p{L} -]{2,40}(?:Writer|Reporter|Correspondent|Editor|writer|reporter|correspondent|editor))$/u.test(
      after,
    )
  )
    return undefined;
  const head = withoutEnd(before, ',/|–—-');
  if (head !== '' && !isNameList(head)) return undefined;
  const exact = text.slice(tokens.start[mention.from]!, tokens.end[mention.to - 1]!);
  return { author: head, sources: [{ name: mention.source.name, kind: mention.source.kind, exact }] };
}

/** "JONATHAN LEMIRE, JILL COLVIN and VLADIMIR ISACHENKOV": names of two to four words joined by commas and an "and". */
export function isNameList(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text.split(/, ?| (?:and|und|et|y|e|en|i|и|та|&) /).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 8) return false;
  return parts.every((part) => {
    const words = part.split(' ');
    return (
      words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word))
    );
  });
}

/** A line that is nothing but one or several persons' names: two to four capital words each. */
export function isNameLine(line: Piece): boolean {
  if (line.words < 2 || line.words > 4 || line.text.length > 50 || /[!?:;"“”„«»()\d]/.test(line.text)) return false;
  const { tokens } = line;
  for (let i = 0; i < tokens.length; i++) {
    const flags = tokens.flags[i]!;
    if (
      (flags & TokenFlag.word) !== 0 &&
      (flags & TokenFlag.capital) === 0 &&
      !PARTICLES.has(line.text.slice(tokens.start[i]!, tokens.end[i]!))
    )
      return false;
  }
  return !/[.…]$/.test(line.text);
}

const PARTICLES = new Set('von van de der den del di da du la le al bin ibn ter zu'.split(' '));

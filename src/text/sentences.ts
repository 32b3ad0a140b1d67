import type { Sentence } from '../model/reading.ts';
import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { fold } from './fold.ts';
import { type Abbreviations, abbreviationsOf } from './languages/abbreviations.ts';

// “ closes in German and Czech, « in German: behind a full stop and without a space they open nothing.
const CLOSERS = '"”’»›“‘«\')]}」』）】';
const OPENERS = '"“„‘«‹\'([{「『（【¿¡-–—•';
const TERMINAL = /^(?:[.!?…。！？؟।]|\.\.+)$/;

/**
 * Cuts a tokenised text into sentences and sets `TokenFlag.sentenceEnd` on the last token of each. A line break ends a
 * paragraph, except in text that is wrapped at a column.
 */
export function splitSentences(text: string, tokens: Tokens, language: string): Sentence[] {
  const abbreviations = abbreviationsOf(language);
  const wrapped = isWrapped(text);
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = -1;
  // The token behind which the present run of closing marks stands, carried forward so that a long run costs no more.
  let stop = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isBehind(text, tokens, i)) stop = i;
    if (i === first && (paragraph < 0 || breaksParagraph(text, tokens, i, wrapped))) paragraph++;
    const last = i + 1 === tokens.length;
    if (last || breaksParagraph(text, tokens, i + 1, wrapped) || endsSentence(text, tokens, i, stop, abbreviations)) {
      tokens.flags[i] = tokens.flags[i]! | TokenFlag.sentenceEnd;
      sentences.push({
        start: tokens.start[first]!,
        end: tokens.end[i]!,
        firstToken: first,
        endToken: i + 1,
        paragraph,
      });
      first = i + 1;
    }
  }
  return sentences;
}

/** Whether the line breaks of a text are those of a fixed column rather than of paragraphs. */
function isWrapped(text: string): boolean {
  let lines = 0;
  let full = 0;
  let lowerNext = 0;
  let from = 0;
  while (from < text.length && lines < 400) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const length = to - from;
    if (length > 110) return false;
    if (length > 0) {
      lines++;
      if (length >= 45) full++;
      if (/\p{Ll}/u.test(text[to + 1] ?? '')) lowerNext++;
    }
    from = to + 1;
  }
  return lines >= 4 && full >= lines * 0.5 && lowerNext >= lines * 0.3;
}

function breaksParagraph(text: string, tokens: Tokens, i: number, wrapped: boolean): boolean {
  if ((tokens.flags[i]! & TokenFlag.paragraphStart) === 0) return false;
  if (!wrapped || i === 0) return true;
  const gap = text.slice(tokens.end[i - 1]!, tokens.start[i]!);
  return gap.indexOf('\n') !== gap.lastIndexOf('\n');
}

const formOf = (text: string, tokens: Tokens, i: number): string => text.slice(tokens.start[i]!, tokens.end[i]!);

/** Whether token `i` is a closing mark right behind the token before it. */
const isBehind = (text: string, tokens: Tokens, i: number): boolean =>
  (tokens.flags[i]! & TokenFlag.spaceBefore) === 0 && CLOSERS.includes(formOf(text, tokens, i));

/** Whether a sentence ends with token `i`; `stop` is the last token up to `i` that is no closing mark behind another. */
function endsSentence(text: string, tokens: Tokens, i: number, stop: number, abbreviations: Abbreviations): boolean {
  const form = formOf(text, tokens, i);
  // The end is the last closing mark behind the terminal one.
  if (form.length === 1 && CLOSERS.includes(form)) {
    if ((tokens.flags[i]! & TokenFlag.spaceBefore) !== 0) return false;
    if (!TERMINAL.test(formOf(text, tokens, stop))) return false;
  } else if (!TERMINAL.test(form)) {
    return dottedEnds(text, tokens, i);
  }
  const next = i + 1;
  const nextForm = formOf(text, tokens, next);
  const spaced = (tokens.flags[next]! & TokenFlag.spaceBefore) !== 0;
  if (!spaced) {
    // "war.” Blinken": the mark belongs here. Scripts without spaces need none.
    if (CLOSERS.includes(nextForm)) return false;
    return '。！？'.includes(formOf(text, tokens, stop)) || gluedEnd(text, tokens, stop, next);
  }
  if (!opensSentence(text, tokens, next)) return false;
  return (
    stop < i || !(tornDecimal(text, tokens, stop, next) || afterAbbreviation(text, tokens, stop, next, abbreviations))
  );
}

/** "a magnitude of 5. 9 was": a number that somebody's tools have torn apart. A sentence hardly begins with a single digit. */
function tornDecimal(text: string, tokens: Tokens, stop: number, next: number): boolean {
  const isNumber = (i: number, digits: number): boolean =>
    (tokens.flags[i]! & TokenFlag.number) !== 0 && tokens.end[i]! - tokens.start[i]! <= digits;
  return (
    formOf(text, tokens, stop) === '.' &&
    (tokens.flags[stop]! & TokenFlag.spaceBefore) === 0 &&
    stop > 0 &&
    isNumber(stop - 1, 2) &&
    isNumber(next, 1) &&
    next + 1 < tokens.length &&
    (tokens.flags[next + 1]! & TokenFlag.capital) === 0
  );
}

/** "…capital.The next": a full stop without its space, after a word of some length and before a capital one. */
function gluedEnd(text: string, tokens: Tokens, stop: number, next: number): boolean {
  if (stop === 0 || formOf(text, tokens, stop) !== '.') return false;
  const before = tokens.end[stop - 1]! - tokens.start[stop - 1]!;
  const flags = tokens.flags[next]!;
  return (
    before > 3 &&
    (tokens.flags[stop - 1]! & TokenFlag.allCapitals) === 0 &&
    (flags & TokenFlag.capital) !== 0 &&
    tokens.end[next]! - tokens.start[next]! > 1
  );
}

/** "in the U.S. The": a dotted abbreviation ends the sentence where a function-like capital word follows. */
function dottedEnds(text: string, tokens: Tokens, i: number): boolean {
  const end = tokens.end[i]!;
  if (text[end - 1] !== '.' || (tokens.flags[i]! & TokenFlag.word) === 0 || end - tokens.start[i]! < 4) return false;
  const next = i + 1;
  if ((tokens.flags[next]! & TokenFlag.spaceBefore) === 0) return false;
  return STARTERS.has(formOf(text, tokens, next));
}

/** Capital words that begin sentences far more often than they follow an abbreviation inside one. */
const STARTERS = new Set(
  'The A An In On At It He She They We But And This That These Those His Her Their Its There As For After Before When While If However Meanwhile'.split(
    ' ',
  ),
);

function opensSentence(text: string, tokens: Tokens, next: number): boolean {
  const flags = tokens.flags[next]!;
  if ((flags & (TokenFlag.capital | TokenFlag.number | TokenFlag.unspaced | TokenFlag.quoteMark)) !== 0) return true;
  const form = formOf(text, tokens, next);
  if (form.length > 0 && OPENERS.includes(form[0]!)) return true;
  if ((flags & TokenFlag.word) === 0)
    return form === '$' || form === '€' || form === '£' || form === '@' || form === '#';
  // Letters of scripts without case begin a sentence as they are.
  return form.toLowerCase() === form.toUpperCase();
}

function afterAbbreviation(
  text: string,
  tokens: Tokens,
  stop: number,
  next: number,
  abbreviations: Abbreviations,
): boolean {
  if (stop === 0 || formOf(text, tokens, stop) !== '.') return false;
  const before = stop - 1;
  if ((tokens.flags[stop]! & TokenFlag.spaceBefore) !== 0) return false;
  const flags = tokens.flags[before]!;
  if ((flags & TokenFlag.number) !== 0) {
    return (
      abbreviations.ordinalStop &&
      tokens.end[before]! - tokens.start[before]! <= 2 &&
      (tokens.flags[next]! & TokenFlag.word) !== 0
    );
  }
  if ((flags & TokenFlag.word) === 0) return false;
  const length = tokens.end[before]! - tokens.start[before]!;
  // "L. A. Superior Court": a letter with a stop of its own is an initial, not the article.
  const isInitial = tokens.end[next]! - tokens.start[next]! === 1 && text[tokens.end[next]!] === '.';
  const follows = !isInitial && STARTERS.has(formOf(text, tokens, next));
  // An initial: "George W. Bush", but not "Plan B. The".
  if (length === 1 && (flags & TokenFlag.capital) !== 0) return !follows;
  const hash = tokens.fold[before]!;
  if (!abbreviations.never.has(hash)) return numbered(text, tokens, before, next);
  return !(abbreviations.mayEnd.has(hash) && (follows || (flags & TokenFlag.capital) === 0));
}

/** "č. 1723", "nr 5", "čl. 5": a small word without a vowel stands before the number that it labels; behind one it is a unit. */
function numbered(text: string, tokens: Tokens, before: number, next: number): boolean {
  if ((tokens.flags[next]! & TokenFlag.number) === 0 || (tokens.flags[before]! & TokenFlag.allCapitals) !== 0)
    return false;
  const size = tokens.end[before]! - tokens.start[before]!;
  if (size > 2 || (before > 0 && (tokens.flags[before - 1]! & TokenFlag.number) !== 0)) return false;
  return LABEL.test(fold(formOf(text, tokens, before)));
}

/** One or two letters of a script with capitals, no vowel among them. */
const LABEL =
  /^(?![aeiouyаеёиоуыэюяіїєαεηιουω]|.[aeiouyаеёиоуыэюяіїєαεηιουω])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}$/u;

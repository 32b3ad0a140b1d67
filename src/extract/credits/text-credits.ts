import type { Block, Credit } from '../../model/article.ts';
import type { Tokens } from '../../model/tokens.ts';
import { creditPhrases } from '../../text/credit-phrases.ts';
import { type SourceMention, sourceMentions } from '../../text/source-names.ts';
import { tokenize } from '../../text/tokens.ts';
import { isDatelinePlace } from '../frame/dateline.ts';
import type { Piece } from '../piece.ts';
import { withoutEnd } from '../trim-marks.ts';
import { type At, agencyAtEnd, agencyAtHead } from './unknown-agencies.ts';

/** A dateline stands within this many code units of a paragraph's beginning: "TURNBERRY, Scotland (Reuters) -". */
const DATELINE = 110;
const END = 60;

/**
 * Credits of a report's frame that stand in its text: lines that state a source, datelines with an agency, an agency in brackets or
 * after a dash at the end. Credits within sentences are found by reading. `known` are lines that are cut into tokens already.
 */
export function textCredits(text: string, blocks: readonly Block[], known: ReadonlyMap<string, Piece>): Credit[] {
  const found: Credit[] = [];
  let paragraphs = 0;
  for (const [index, block] of blocks.entries()) {
    const last = index >= blocks.length - 3;
    const head = block.role === 'paragraph' && paragraphs < 4;
    if (block.role === 'paragraph') paragraphs++;
    const stated = block.role === 'credit' || block.end - block.start <= 400;
    if (!(head || last || stated || block.role === 'caption')) continue;
    const exact = text.slice(block.start, block.end);
    const tokens = known.get(exact)?.tokens ?? tokenize(exact);
    const at = (from: number, to: number): Pick<Credit, 'span' | 'where' | 'exact'> => ({
      span: { start: block.start + from, end: block.start + to },
      where: 'text',
      exact: exact.slice(from, to),
    });
    if (block.role === 'caption') {
      found.push(...captionCredits(exact, at));
      continue;
    }
    if (stated) found.push(...statedCredits(exact, tokens, at, block.role === 'credit'));
    if (head) found.push(...datelineCredits(exact, tokens, at), ...agencyAtHead(exact, at));
    if (last) found.push(...endCredits(exact, tokens, at), ...agencyAtEnd(exact, at));
  }
  return withoutOverlaps(found);
}

function statedCredits(text: string, tokens: Tokens, at: At, wholeLine: boolean): Credit[] {
  const found: Credit[] = [];
  for (const phrase of creditPhrases(text, tokens, 0, tokens.length)) {
    if (phrase.single && phrase.group === 'partial' && !isShortLine(tokens)) continue;
    // Within a sentence only the unmistakable phrases are a credit of the whole.
    if (!wholeLine && phrase.group !== 'reprint' && phrase.group !== 'partial') continue;
    if (!wholeLine && phrase.group === 'reprint' && phrase.known === 'unknown') continue;
    const kind = phrase.group === 'partial' ? 'partial' : phrase.group === 'agency' ? 'agency' : 'reprint';
    const start = tokens.start[phrase.from]!;
    const end = wholeLine && kind === 'reprint' ? text.length : tokens.end[phrase.to - 1]!;
    found.push({ name: phrase.name, kind, ...at(wholeLine && kind === 'reprint' ? 0 : start, end) });
    if (wholeLine) break;
  }
  return found;
}

const isShortLine = (tokens: Tokens): boolean => tokens.length <= 10;

const OPENING = /[(/[\s]$/;

/** "(Reuters) -", "/TASS/.", "РИА Новости —": a known source in brackets, or between a place and a dash. */
function datelineCredits(text: string, tokens: Tokens, at: At): Credit[] {
  const found: Credit[] = [];
  let end = 0;
  while (end < tokens.length && tokens.start[end]! < DATELINE) end++;
  for (const mention of sourceMentions(tokens, 0, end)) {
    const from = tokens.start[mention.from]!;
    const to = tokens.end[mention.to - 1]!;
    const before = text.slice(Math.max(0, from - 1), from);
    const after = text.slice(to, to + 3);
    const bracketed = /[(/[]/.test(before) && /^[)/\]]|^ ?[/,-]/.test(after);
    const dashed =
      mention.source.kind === 'agency' &&
      from <= 60 &&
      (from === 0 || OPENING.test(before)) &&
      /^\s?[-–—―](?!\p{L})/u.test(after);
    // "NORDVIK, 3 May - RIA Novosti."
    const closed =
      mention.source.kind === 'agency' && from <= 60 && /[-–—]\s?$/.test(text.slice(0, from)) && /^\./.test(after);
    if (!bracketed && !dashed && !closed) continue;
    // "The Associated Press (AP) has named" and "the agency (AP) said" speak of it.
    if (bracketed && /^[)\]]\s+\p{Ll}/u.test(text.slice(to, to + 4))) continue;
    if (!isDatelinePlace(closed ? `${withoutEnd(text.slice(0, from), '-–—')} ` : text.slice(0, from), dashed)) continue;
    found.push(agencyCredit(mention, text, from, to, at));
  }
  return found;
}

function agencyCredit(mention: SourceMention, text: string, from: number, to: number, at: At): Credit {
  const bracket = /[([]/.test(text.slice(Math.max(0, from - 1), from)) && /^[)\]]/.test(text.slice(to, to + 1));
  return {
    name: mention.source.name,
    kind: 'agency',
    ...at(bracket ? from - 1 : from, bracket ? to + 1 : to),
  };
}

/** "(Reuters)", "— AFP", "dpa/epd" at the end of the text. */
function endCredits(text: string, tokens: Tokens, at: At): Credit[] {
  const found: Credit[] = [];
  let first = tokens.length;
  while (first > 0 && tokens.start[first - 1]! >= text.length - END) first--;
  const mentions = sourceMentions(tokens, first);
  const short = tokens.length <= 8;
  for (const mention of mentions) {
    const from = tokens.start[mention.from]!;
    const to = tokens.end[mention.to - 1]!;
    const before = text.slice(Math.max(0, from - 3), from);
    const rest = text.slice(to);
    const closes = /^[\s)\]/.,;&+-]*(?:[a-zA-Z]{2,6}[\s)\].]*)?$/.test(rest);
    const agency = mention.source.kind === 'agency';
    // "Jane Doe/AP Photo" is a picture's.
    if (/^[\s/]*(?:[Pp]hoto|PHOTO|[Ff]oto|[Ii]mages?|[Pp]ool|[Ff]ile)/.test(rest) || /\p{Ll}\/$/u.test(before))
      continue;
    if (!closes || !(agency || short)) continue;
    if (
      /[([/]\s?$/.test(before) ||
      /[–—-]\s?$/.test(before) ||
      (short && agency && !/\p{Ll}/u.test(text.slice(0, from)))
    )
      found.push(agencyCredit(mention, text, from, to, at));
  }
  return found;
}

const CREDIT_LABEL =
  /\b(?:Photos?|Fotos?|Bild|Image|Picture|Credit|Crédit|Crédito|Foto de|Photograph|Beeld|Zdjęcie|Фото)\s?(?:[:/]|by\b)\s?|\(/gu;

/** Whose the picture is, at the end of a caption that stays: "… on Monday. Photo: Jonas Lie", "… on Monday (Jonas Lie)". */
function captionCredits(text: string, at: At): Credit[] {
  const tail = text.slice(-160);
  const bare = withoutEnd(tail, '.)');
  for (const { 0: label, index } of tail.matchAll(CREDIT_LABEL)) {
    const begin = index + label.length;
    const end = label === '(' ? tail.indexOf(')', begin) : bare.length;
    const exact = tail.slice(begin, end);
    if (end < bare.length || exact.length < 2 || exact.length > 60 || (label === '(' ? /[()]/ : /[():|]/).test(exact))
      continue;
    const name = exact.trim();
    if (!/^\p{Lu}|^[a-z]{2,6}\b/u.test(name)) return [];
    const from = text.length - tail.length + index;
    return [{ name, kind: 'picture', ...at(from, text.trimEnd().length) }];
  }
  return [];
}

function withoutOverlaps(credits: readonly Credit[]): Credit[] {
  const kept: Credit[] = [];
  for (const credit of credits) {
    const span = credit.span!;
    if (kept.every((other) => other.span!.end <= span.start || other.span!.start >= span.end)) kept.push(credit);
  }
  return kept.sort((a, b) => a.span!.start - b.span!.start);
}

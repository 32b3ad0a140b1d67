import { TokenFlag } from '../../model/tokens.ts';
import { monthOf } from '../../text/calendar-words.ts';
import { fold } from '../../text/fold.ts';
import { furnitureLines } from '../../text/languages/furniture.ts';
import { matchPhrases } from '../../text/phrase-patterns.ts';
import { byline, isNameList } from '../frame/byline.ts';
import { isWeekday } from '../frame/date-line.ts';
import { furnitureRule } from '../frame/furniture-line.ts';
import { findDates } from '../metadata/date-text.ts';
import { type Piece, piece } from '../piece.ts';
import { cleanText } from '../plain/even.ts';
import { withoutEnds } from '../trim-marks.ts';
import type { HtmlBlock } from './blocks.ts';
import { cueBit } from './class-cues.ts';
import { type Element, elementsOf, textOf } from './tree.ts';

export interface AuthorContext {
  readonly blocks: readonly HtmlBlock[];
  readonly pieces: readonly Piece[];
  readonly titleAt: number;
  /** Indices of the first and last sentence of the article. */
  readonly first: number;
  readonly last: number;
}

const ELSEWHERE = cueBit('comment') | cueBit('related') | cueBit('sidebar');
/** Blocks above the title, and below the last sentence, that may hold the author. */
const ABOVE = 4;
const BELOW = 4;
const LEVELS = 3;
const LONGEST = 160;
const CALLED =
  /(?:^|[\s_-])(?:authors?|byline|autor(?:en|in)?|auteurs?|autor[ei]s?|firma|verfasser|redacteur|fn|vcard)(?:$|[\s_-])/i;
/** What is about an author, not the name. */
const ABOUT = /bio|box|about|descri|avatar|image|social|posts|comment|related/i;

/**
 * The author as a page shows it beside its title or below its text, where its metadata tell none: an element that is called so, or
 * a line that begins with "By" in any language; undefined where there is none.
 */
export function shownAuthor(root: Element, context: AuthorContext): string | undefined {
  const near = nearBlocks(context);
  return namedElement(root, near, context.blocks) ?? bylineAmong(near, context.pieces);
}

function nearBlocks({ blocks, titleAt, first, last }: AuthorContext): number[] {
  const from = (titleAt >= 0 ? Math.min(titleAt, first) : first) - ABOVE;
  const near: number[] = [];
  for (let i = Math.max(0, from); i < blocks.length && i <= last + BELOW; i++) {
    if (i > first + 1 && i <= last) continue;
    if ((blocks[i]!.nearCues & ELSEWHERE) === 0) near.push(i);
  }
  return near;
}

function namedElement(root: Element, near: readonly number[], blocks: readonly HtmlBlock[]): string | undefined {
  const holders = new Set<Element>();
  const around = new Set<Element>();
  for (const i of near) {
    let element: Element | undefined = blocks[i]!.element;
    holders.add(element);
    for (let up = 0; up < LEVELS && element !== undefined; up++, element = element.parent) around.add(element);
  }
  for (const element of elementsOf(root)) {
    if (!isCalledAuthor(element) || !(around.has(element) || standsIn(element, holders))) continue;
    const text = cleanText(textOf(element, LONGEST * 4));
    const name = text.length > LONGEST ? undefined : nameIn(text);
    if (name !== undefined) return name;
  }
  return undefined;
}

function isCalledAuthor({ attributes }: Element): boolean {
  if (/\bauthor\b/i.test(attributes['rel'] ?? '')) return true;
  const called = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 200);
  return CALLED.test(called) && !ABOUT.test(called);
}

function standsIn(element: Element, holders: ReadonlySet<Element>): boolean {
  let one: Element | undefined = element;
  for (let up = 0; up < LEVELS + 2 && one !== undefined; up++, one = one.parent) if (holders.has(one)) return true;
  return false;
}

/** The name in what an author's element holds: without "By" before it and the date or office behind it. */
function nameIn(text: string): string | undefined {
  const line = piece(text);
  const { tokens } = line;
  const by = matchPhrases(tokens, 0, tokens.length, furnitureLines().by);
  const start = by === undefined || by.end >= tokens.length ? 0 : tokens.start[by.end]!;
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const name = withoutEnds(text.slice(Math.max(start, label)).split(BEHIND)[0]!, '.,:;/');
  const one = piece(name);
  if (one.words === 0 || name.length < 2 || /^\d/.test(name) || name.length > 80 || /[!?:;"“”„«»]/.test(name))
    return undefined;
  if (furnitureRule(one) !== undefined || isAboutDates(one) || BY.test(name)) return undefined;
  return isNameList(name) || one.words <= 3 ? name : undefined;
}

/** "Autorin: ", "Text ". */
const LABEL = /^(?:[^\s:]{2,16}\s?:\s|(?:autor(?:in)?|author|auteur|text) )/iu;
/** What follows a name: a date, an office, an address. */
const BEHIND = /[|•·–—@(]|\s\d| - | (?:on|am|in|for|für|le|el|il|op)(?: |$)/u;
const BY = /(?:^|\s)(?:by|von|par|por|di|door)$/i;

/** Whether a word is one of a date's or stands before one: "Monday", "Posted on". */
function isAboutDates({ tokens, text }: Piece): boolean {
  const { published, modified } = furnitureLines();
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    const word = fold(text.slice(tokens.start[i]!, tokens.end[i]!));
    if (isWeekday(word) || (monthOf(word) > 0 && tokens.length === 1)) return true;
    if (word.length > 4 && (published.has(word) || modified.has(word))) return true;
  }
  return false;
}

/** "By Anna Berg", "Posted on 14 September 2021 by Martin Hale". */
function bylineAmong(near: readonly number[], pieces: readonly Piece[]): string | undefined {
  for (const i of near) {
    const line = pieces[i]!;
    if (line.words > 22 || line.terminal) continue;
    const date = /\d/.test(line.text) ? findDates(line.text.slice(0, LONGEST), true)[0] : undefined;
    const found = byline(line) ?? (date === undefined ? undefined : byline(piece(line.text.slice(date.end).trim())));
    if (found !== undefined && found.author !== '') return found.author;
  }
  return undefined;
}

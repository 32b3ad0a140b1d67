import { creditLine } from '../credits/credit-line.ts';
import {
  bylineCredits,
  dateLineCredits,
  labelCredits,
  pictureCredits,
  removedLineCredits,
} from '../credits/frame-credits.ts';
import { type Draft, emptyDraft, remove } from '../draft.ts';
import { agencyLine, byline, isNameLine, isNameList } from '../frame/byline.ts';
import { dateLine, endsWithDate, isDateLine } from '../frame/date-line.ts';
import { furnitureRule, isCaption, isTailHeading } from '../frame/furniture-line.ts';
import { splitTitle } from '../frame/title.ts';
import { type DateLine, keyOf, type Piece, piece } from '../piece.ts';
import { takeFields } from './fields.ts';
import { gluedHead } from './glued-head.ts';
import { markInserted } from './inserted.ts';
import { textLines } from './lines.ts';
import { takeTitle } from './plain-title.ts';

export interface PlainOptions {
  /** A title that the carrier states. */
  readonly title?: string | undefined;
  /** How 04/07/2021 is read. */
  readonly monthFirst: boolean;
}

/** Bylines and dates may stand this many lines behind what looks like the first of the body: it may be a caption. */
const HEAD = 4;

interface Place {
  readonly lines: readonly Piece[];
  readonly index: number;
  /** Index of the first line of the body. */
  readonly body: number;
  readonly titleKey: string;
}

/**
 * Reads a plain text as it was crawled, with the furniture of its page: title, byline and date lines into their fields, what is
 * not the article's left out and logged, the rest as pieces in order.
 */
export function readPlain(text: string, options: PlainOptions): Draft {
  const draft = emptyDraft();
  const { monthFirst } = options;
  let lines = textLines(text).map((line) => {
    const made = piece(line.text, line.bullet ? 'list-item' : 'paragraph');
    draft.known.set(line.text, made);
    return made;
  });
  lines = takeFields(lines, draft, monthFirst);
  lines = takeTitle(lines, firstBodyLine(lines), draft, options.title, monthFirst);
  lines = dropTail(lines, draft);
  const body = firstBodyLine(lines);
  const titleKey = keyOf(draft.title);
  const kept: Piece[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = index <= body ? withoutGluedHead(lines[index]!, draft, monthFirst) : lines[index]!;
    const rule = ruleOf(line, { lines, index, body, titleKey }, draft, monthFirst);
    if (rule === undefined) kept.push(line);
    else remove(draft, rule, line.text);
  }
  draft.pieces = markInserted(kept, draft);
  return draft;
}

function withoutGluedHead(line: Piece, draft: Draft, monthFirst: boolean): Piece {
  const glued = gluedHead(line, draft.title, monthFirst);
  if (glued === undefined || glued.length >= line.text.length) return line;
  draft.published ??= { value: glued.published, from: 'text' };
  if (glued.section !== '') draft.section ??= glued.section;
  remove(draft, 'glued-head', line.text.slice(0, glued.length));
  return piece(line.text.slice(glued.length).trim(), line.role);
}

/** The rule by which a line is left out; fields that it holds go into the draft. */
function ruleOf(line: Piece, place: Place, draft: Draft, monthFirst: boolean): string | undefined {
  const { index, body, titleKey, lines } = place;
  if (line.words === 0) return line.role === 'list-item' ? 'lone-bullet' : 'no-words';
  if (titleKey !== '' && line.words < 50 && keyOf(splitTitle(line.text).title) === titleKey) return 'repeated-title';
  if (creditLine(line)) {
    line.role = 'credit';
    return undefined;
  }
  const date = dateLine(line, monthFirst);
  if (date !== undefined && (isDateLine(date, line) || (index < body && endsWithDate(date, line, monthFirst)))) {
    if (index > body + HEAD && index < lines.length - 3) return undefined;
    takeDate(date, draft);
    if (!takeByline(line, draft)) draft.credits.push(...dateLineCredits(line));
    return 'date-line';
  }
  const furniture = line.role === 'list-item' && index > body ? undefined : furnitureRule(line);
  if (furniture !== undefined) {
    draft.credits.push(...(furniture === 'picture' ? pictureCredits(line) : removedLineCredits(line)));
    return furniture;
  }
  if (isCaption(line) && line.words <= 40) {
    draft.credits.push(...pictureCredits(line));
    return 'caption';
  }
  if ((index <= body + HEAD || index >= lines.length - 3) && takeByline(line, draft)) return 'byline';
  if (index >= body) return undefined;
  if (isNameLine(line) && draft.author === undefined && nextToDate(place, monthFirst)) {
    draft.author = line.text;
    return 'byline';
  }
  if (line.words >= 5 && !line.terminal && isNameList(line.text)) {
    draft.author ??= line.text;
    return 'byline';
  }
  if (line.words <= 3) draft.credits.push(...labelCredits(line));
  return line.words <= 3 && !line.terminal && line.role !== 'list-item' ? 'label' : undefined;
}

function nextToDate({ lines, index }: Place, monthFirst: boolean): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => {
    const date = line === undefined ? undefined : dateLine(line, monthFirst);
    return date !== undefined && isDateLine(date, line!);
  });
}

function takeDate(date: DateLine, draft: Draft): void {
  if (date.published !== undefined) draft.published ??= { value: date.published, from: 'text' };
  if (date.modified !== undefined) draft.modified ??= { value: date.modified, from: 'text' };
}

function takeByline(line: Piece, draft: Draft): boolean {
  const found = byline(line) ?? agencyLine(line);
  if (found === undefined) return false;
  if (found.author !== '') draft.author ??= found.author;
  draft.credits.push(...bylineCredits(found));
  return true;
}

/** A paragraph of an article: some length and an end mark, or great length. */
const isBody = (line: Piece): boolean => (line.words >= 14 && line.terminal) || line.words >= 45;

function firstBodyLine(lines: readonly Piece[]): number {
  const found = lines.findIndex(
    (line) => isBody(line) && furnitureRule(line) === undefined && !creditLine(line) && !isCaption(line),
  );
  return found < 0 ? lines.length : found;
}

/** Cuts off what follows a heading such as "Leave a Reply", where enough of the article stands before it. */
function dropTail(lines: readonly Piece[], draft: Draft): Piece[] {
  let bodies = 0;
  for (const [index, line] of lines.entries()) {
    if (isBody(line)) bodies++;
    if (bodies < 2 || !isTailHeading(line)) continue;
    for (const left of lines.slice(index)) remove(draft, 'tail', left.text);
    return lines.slice(0, index);
  }
  return [...lines];
}

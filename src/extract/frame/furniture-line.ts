import { TokenFlag } from '../../model/tokens.ts';
import { furnitureLines } from '../../text/languages/furniture.ts';
import { matchPhrases } from '../../text/phrase-patterns.ts';
import { pictureAgencies, picturePhrases } from '../../text/picture-agencies.ts';
import { sourceMentions } from '../../text/source-names.ts';
import { type Piece, piece } from '../piece.ts';

/** Longer lines are sentences of the article even where they begin like furniture. */
const LONGEST = 18;
const LONGEST_LEGAL = 45;
const LONGEST_WITH_COLON = 60;
const LONGEST_ROW = 14;
const PICTURE =
  /\((?:[^()]{0,60}\b(?:[Pp]hotos?|PHOTO|[Ff]otos?|FOTO|Images?|Released|Handout|[Cc]ourtesy|[Cc]redit|Getty|Shutterstock|EPA|Archivbild)\b[^()]{0,60}|\p{Lu}[^()/]{1,40}\/ ?\p{Lu}[^()]{1,40})\)\s*$/u;

/** A script that a crawler took for text. */
const CODE = /\bwindow\.[_a-z]|\bfunction ?\(|\bvar \w+ ?=|\|\| ?\[\]|document\.[a-z]/;

const AGENCIES = new Set(pictureAgencies.split(' '));
const PHRASES = picturePhrases.map((phrase) => ` ${phrase} `);

/** A line of picture credits: a few words, no sentence, an agency for pictures or an agency with a name behind a slash. */
export function isPictureCredit(line: Piece): boolean {
  line.picture ??= namesPictures(line);
  return line.picture;
}

function namesPictures(line: Piece): boolean {
  if (line.words > 9 || /[.!?]["”’»)]?$/.test(line.text) || line.text.length > 90) return false;
  const { key } = line;
  if (isSourcesOnly(line)) return false;
  const spaced = ` ${key} `;
  if (key.split(' ').some((word) => AGENCIES.has(word)) || PHRASES.some((phrase) => spaced.includes(phrase)))
    return true;
  if (/\bvia\b/.test(line.text) && /[/@]|^\(?From\b|\b[Pp]hoto\b/.test(line.text)) return true;
  if (!/[/|]/.test(line.text)) return false;
  if (isEnumeration(line.text)) return false;
  return (
    /\p{L}\s?[/|]\s?\p{Lu}/u.test(line.text) &&
    sourceMentions(line.tokens).some((mention) => mention.source.kind === 'agency')
  );
}

/** "Berlin, Paris and Rome": a comma, and not far behind it an "and". */
function isEnumeration(text: string): boolean {
  for (const { index } of text.matchAll(/ (?:and|und|et|y) /g)) {
    const comma = index < 2 ? -1 : text.lastIndexOf(',', index - 2);
    if (comma >= 0 && index - comma <= 61) return true;
  }
  return false;
}

/** "(dpa/AFP)": nothing but agencies, in brackets, is the text's credit. */
function isSourcesOnly({ text, tokens, words }: Piece): boolean {
  if (!/^\(.*\)$/.test(text)) return false;
  return sourceMentions(tokens).reduce((sum, { from, to }) => sum + to - from, 0) >= words;
}

/** The rule by which a line is furniture, or undefined where it is none. */
export function furnitureRule(line: Piece): string | undefined {
  line.furniture ??= ruleOf(line) ?? '';
  return line.furniture === '' ? undefined : line.furniture;
}

function ruleOf(line: Piece): string | undefined {
  if (line.words === 0) return 'no-words';
  if (line.words > LONGEST_WITH_COLON) return undefined;
  const match = matchPhrases(line.tokens, 0, line.tokens.length, furnitureLines().lines);
  if (match !== undefined) {
    if ((match.rule === 'legal' || match.rule === 'consent') && line.words <= LONGEST_LEGAL) return match.rule;
    const offered = match.rule === 'subscribe' && !hasQuotation(line);
    if ((line.words <= LONGEST || hasEarlyColon(line)) && (offered || !looksTold(line))) return match.rule;
  }
  if (line.words <= 10 && /^\(c\) .{0,60}\b(?:19|20)\d\d\b/i.test(line.text)) return 'legal';
  if (line.words <= LONGEST_ROW && isRow(line.text)) return 'links';
  if (CODE.test(line.text.slice(0, 300))) return 'script';
  return line.words >= 2 && isPictureCredit(line) ? 'picture' : undefined;
}

/** A heading with which the part after the article begins: "Leave a Reply". */
export function isTailHeading(line: Piece): boolean {
  if (line.words > 12) return false;
  return matchPhrases(line.tokens, 0, line.tokens.length, furnitureLines().tail) !== undefined;
}

/** "Back | Print article | Send article": nothing but furniture with marks between. */
function isRow(text: string): boolean {
  const parts = text.split(/ [|•·] /);
  return parts.length > 1 && parts.length <= 8 && parts.every((part) => furnitureRule(piece(part)) !== undefined);
}

function hasEarlyColon(line: Piece): boolean {
  const { tokens, text } = line;
  for (let i = 0; i < Math.min(tokens.length, 6); i++) if (text[tokens.start[i]!] === ':') return true;
  return false;
}

/** "Share prices fell, he said.": a full sentence with a past or a quotation is told, not offered. */
function looksTold(line: Piece): boolean {
  if (line.words < 9 || !/[.”"]$/.test(line.text) || hasEarlyColon(line)) return false;
  const { tokens } = line;
  let capitals = 0;
  for (let i = 1; i < tokens.length; i++) if ((tokens.flags[i]! & TokenFlag.capital) !== 0) capitals++;
  return hasQuotation(line) || capitals >= 3;
}

const hasQuotation = ({ text }: Piece): boolean => /["“”„«»]|\b(?:said|says|was|were|had)\b/.test(text);

/** A photograph's caption, by the credit in brackets with which it ends: "… . (State Department/Released)". */
export function isCaption(line: Piece): boolean {
  return line.words <= 80 && PICTURE.test(line.text.slice(-160));
}

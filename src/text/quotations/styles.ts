import { CharacterClass as C, classOf } from '../characters.ts';

/** How a mark may serve by its form alone; its place in the text decides between the two where both are set. */
export interface MarkStyle {
  readonly level: 'double' | 'single';
  /** The marks that properly close it, where it opens. */
  readonly closedBy: string;
  /** Opens where nothing tells otherwise. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const style = (level: 'double' | 'single', closedBy: string, opens: boolean, closes: boolean): MarkStyle => ({
  level,
  closedBy,
  opens,
  closes,
});

/** Keys are single characters; doubled ticks and grave accents are looked up as `''` and ` `` `. */
const STYLES: ReadonlyMap<string, MarkStyle> = new Map([
  ['“', style('double', '”“', true, true)],
  ['”', style('double', '”', true, true)],
  ['„', style('double', '“”„', true, false)],
  ['‟', style('double', '”', true, true)],
  ['«', style('double', '»', true, true)],
  ['»', style('double', '«»', true, true)],
  ['「', style('double', '」', true, false)],
  ['」', style('double', '', false, true)],
  ['『', style('double', '』', true, false)],
  ['』', style('double', '', false, true)],
  ['〝', style('double', '〞〟', true, false)],
  ['〞', style('double', '', false, true)],
  ['〟', style('double', '', false, true)],
  ['"', style('double', '"', true, true)],
  ['＂', style('double', '＂', true, true)],
  ["''", style('double', "''", true, true)],
  ['``', style('double', "''", true, false)],
  ['‘', style('single', '’', true, true)],
  ['’', style('single', '’', false, true)],
  ['‚', style('single', '‘’', true, false)],
  ['‹', style('single', '›', true, true)],
  ['›', style('single', '‹', true, true)],
  ["'", style('single', "'", true, true)],
]);

export const styleOf = (mark: string): MarkStyle | undefined => STYLES.get(mark);

/** Marks that need no look at their surroundings: East Asian corner marks. */
export const isCornerMark = (mark: string): boolean => '「」『』〝〞〟'.includes(mark);

const isSpace = (unit: number): boolean => {
  const kind = classOf(unit);
  return kind === C.space || kind === C.newline;
};
const OPENING_PUNCTUATION = '([{—–-/:“"‘«„‚\'¿¡';
const CLOSING_PUNCTUATION = ')]}—–-/:;,.!?…”"’»\'';

/** Whether the character before a mark lets it open: nothing, a space, an opening bracket, a dash. */
export function mayFollow(text: string, before: number, from: number): boolean {
  return before < from || isSpace(text.charCodeAt(before)) || OPENING_PUNCTUATION.includes(text[before]!);
}

/** Whether the character after a mark lets it close: nothing, a space, closing punctuation. */
export function mayPrecede(text: string, after: number, to: number): boolean {
  return after >= to || isSpace(text.charCodeAt(after)) || CLOSING_PUNCTUATION.includes(text[after]!);
}

export const spaceAt = (text: string, at: number): boolean => isSpace(text.charCodeAt(at));

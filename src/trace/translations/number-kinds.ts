import type { Tokens } from '../../model/tokens.ts';
import { hashString } from '../../text/hash.ts';
import { UnitKind, unitWordsOf } from '../../text/languages/units.ts';
import { LexiconMarks } from '../../text/token-scan.ts';

/** Of what a number is, as far as any language shows it: 0 where nothing does. */
const PERCENT = hashString('percent');
const MEASURE = hashString('measure');

/** Tells of what numbers are: as a function of the token behind the number. */
export function numberKinds(text: string, tokens: Tokens, language: string): (behind: number) => number {
  const marks = new LexiconMarks(unitWordsOf(language).lexicon, tokens);
  return (behind) => {
    if (behind >= tokens.length) return 0;
    if (/^[%٪％]/.test(text.slice(tokens.start[behind]!, tokens.start[behind]! + 1))) return PERCENT;
    if (marks.is(behind, UnitKind.percent)) return PERCENT;
    return marks.is(behind, UnitKind.unit) || marks.is(behind, UnitKind.sign) ? MEASURE : 0;
  };
}

const HOUR_SIGNS = new Set([':', '：', '時', '时', '點', '点', 'h']);

/** The minutes past noon or midnight of a clock time that begins at token `i` ("7:50", "7時50分"), or -1, and its tokens. */
export function clockAt(
  text: string,
  { start, end, length }: Tokens,
  i: number,
  last: number,
): readonly [number, number] {
  if (i + 2 >= Math.min(last, length)) return NONE;
  const hours = shortNumber(text, start[i]!, end[i]!);
  const minutes = shortNumber(text, start[i + 2]!, end[i + 2]!);
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || end[i + 2]! - start[i + 2]! !== 2) return NONE;
  if (start[i + 1]! !== end[i]! || start[i + 2]! !== end[i + 1]!) return NONE;
  return HOUR_SIGNS.has(text.slice(start[i + 1]!, end[i + 1]!)) ? [(hours % 12) * 60 + minutes, 3] : NONE;
}
const NONE = [-1, 0] as const;

function shortNumber(text: string, from: number, to: number): number {
  if (to - from > 2) return -1;
  const word = text.slice(from, to);
  return /^\d+$/.test(word) ? Number(word) : -1;
}

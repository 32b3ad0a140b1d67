import type { Reading } from '../../model/reading.ts';
import type { Witness } from '../../model/story.ts';
import { TokenFlag } from '../../model/tokens.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';
import { polarityOf } from '../../text/languages/polarity.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';

/** Words of a clause that is quoted to say what a value is of. */
const MOST = 12;
/** A part between commas with fewer words than this tells too little by itself. */
const FEW = 4;
/** Words before the value where the clause is too long. */
const BEFORE = 8;

/** Languages whose function words stand behind their phrases. */
const FOLLOWING = /^(?:ja|ko|zh|tr|hu|fi|hi)\b/;

/**
 * What a value is of: the words of its clause, at most twelve, cut at marks and words, with no function word left over at
 * either end. `gap` is what stands in the place of the value: nothing takes it out together with a preposition before it.
 */
export function aboutClause(
  { article, reading }: Witness,
  sentence: number,
  { first, end }: TokenRange,
  gap: string | undefined,
): string {
  const { tokens } = reading;
  const bounds = clauseBounds(article.text, reading, sentence, { first, end });
  let { from, to } = bounds;
  const stop = stopwordsOf(reading.language);
  const { negations } = polarityOf(reading.language);
  const isStop = (i: number): boolean => !isWord(tokens.flags[i]!) || stop.has(tokens.fold[i]!);
  const isNegation = (i: number): boolean => negations.has(tokens.fold[i]!);
  const opens = stop.size > 0 && !FOLLOWING.test(reading.language);
  // Where the clause was too long a phrase may be torn: it goes as a whole, back to the function word that opens it.
  if (bounds.cutHead && opens) while (from < first && !isStop(from)) from++;
  if (bounds.cutTail && opens) {
    let before = to - 1;
    while (before > end && !isStop(before)) before--;
    if (before >= end && isStop(before)) to = before;
  }
  // "4:12" is not torn.
  while (from > 0 && from < first && tokens.end[from - 1] === tokens.start[from] && bounds.cutHead) from++;
  // "Did not send" keeps its "did".
  while (from < first && isStop(from) && !isNegation(from) && !(from + 1 < first && isNegation(from + 1))) from++;
  while (to > end && isStop(to - 1)) to--;
  const text = (a: number, b: number): string =>
    a < b ? article.text.slice(tokens.start[a]!, tokens.end[b - 1]!) : '';
  if (gap === undefined) return clean(text(from, to));
  let before = first;
  if (gap === '')
    while (
      before > from &&
      isWord(tokens.flags[before - 1]!) &&
      stop.has(tokens.fold[before - 1]!) &&
      first - before < 1
    )
      before--;
  const left = text(from, before);
  const right = text(end, to);
  return clean(`${left} ${gap} ${right}`);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Whether words of the clause were left out before or behind. */
  readonly cutHead: boolean;
  readonly cutTail: boolean;
}

/** The part of the sentence between marks around the value; more of it where that is short, less where it is long. */
function clauseBounds(text: string, reading: Reading, sentence: number, { first, end }: TokenRange): Bounds {
  const { tokens } = reading;
  const { firstToken, endToken } = reading.sentences[sentence]!;
  const isMark = (i: number): boolean =>
    !isWord(tokens.flags[i]!) &&
    MARK.test(text.slice(tokens.start[i]!, tokens.end[i]!)) &&
    !isInside(text, tokens.start[i]!, tokens.end[i]!);
  const words = (a: number, b: number): number => {
    let count = 0;
    for (let i = a; i < b; i++) if (isWord(tokens.flags[i]!)) count++;
    return count;
  };
  let from = first;
  while (from > firstToken && !isMark(from - 1)) from--;
  let to = Math.max(end, first + 1);
  while (to < endToken && !isMark(to)) to++;
  // "In 2008, …", "…, 48, …": the part beside tells what of.
  while (words(from, to) - words(first, end) < FEW) {
    const further = nextPart(to, 1, endToken, isMark);
    const earlier = nextPart(from - 1, -1, firstToken, isMark);
    if (further > to && words(from, further) <= MOST) to = further;
    else if (earlier < from && words(earlier, to) <= MOST) from = earlier;
    else if (further > to) {
      to = further;
      break;
    } else break;
  }
  const [head, tail] = [from, to];
  // Too long: some words before the value and as many behind as there is room for.
  if (words(from, to) > MOST) {
    while (from < first && words(from, end) > BEFORE + words(first, end)) from++;
    while (to > end && words(from, to) > MOST) to--;
  }
  return { from, to, cutHead: from > head, cutTail: to < tail };
}

/** The other end of the part behind or before a mark. */
function nextPart(at: number, step: 1 | -1, limit: number, isMark: (i: number) => boolean): number {
  let i = at;
  if (step > 0) {
    while (i < limit && isMark(i)) i++;
    while (i < limit && !isMark(i)) i++;
    return i;
  }
  while (i >= limit && isMark(i)) i--;
  while (i >= limit && !isMark(i)) i--;
  return i + 1;
}

const MARK = /^[,;:()[\]{}"“”„«»–—!?.…،。、,]+$/u;

/** "U.S.", "1,000", "well-known": a mark with no space on either side belongs to the word. */
const isInside = (text: string, start: number, end: number): boolean =>
  (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[end] ?? '')) ||
  // "12: 00", "2, 000": a number that was torn apart.
  (/\d/.test(text[start - 1] ?? '') && /^ \d\d/.test(text.slice(end, end + 3)));

const isWord = (flags: number): boolean => (flags & (TokenFlag.word | TokenFlag.number)) !== 0;

const clean = (text: string): string =>
  balanced(text)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/[([]\s*[)\]]/g, '')
    .replace(/^["“”„«»,;:.)\s–—-]+|["“”„«»,;:.(\s]+$/gu, '')
    .replace(/,\s*(?=,)/g, '');

/** Without brackets where one of them was cut off. */
const balanced = (text: string): string =>
  text.split('(').length === text.split(')').length ? text : text.replace(/[()]/g, '');

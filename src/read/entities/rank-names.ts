import { gramLikeness } from './letter-grams.ts';
import { madeOf } from './made-of.ts';
import type { NameParts } from './name-parts.ts';
import { type NameWord, nameWord } from './name-word.ts';
import { RANKING } from './ranking-weights.ts';
import { WEAK, weakLikeness } from './weak-likeness.ts';

/** What ranking rests on, each 0 to about 1; the weights were learned (train/name-ranking.ts). */
export const SIGNS = [
  'cosine',
  'larger',
  'smaller',
  'agreed',
  'exact',
  'initials',
  'turned',
  'grams',
  'madeOf',
  'acronym',
] as const;

interface Tie {
  readonly i: number;
  readonly width: number;
  readonly j: number;
  readonly height: number;
  readonly value: number;
  readonly left: number;
  readonly right: number;
}

const sum = (words: readonly NameWord[], from: number, count: number): number => {
  let all = 0;
  for (let k = from; k < from + count; k++) all += words[k]!.telling;
  return all;
};
const square = (words: readonly NameWord[], from: number, count: number): number => {
  let all = 0;
  for (let k = from; k < from + count; k++) all += words[k]!.telling ** 2;
  return all;
};

function ties(a: readonly NameWord[], b: readonly NameWord[]): Tie[] {
  const all: Tie[] = [];
  const put = (i: number, width: number, j: number, height: number, value: number): void => {
    all.push({ i, width, j, height, value, left: sum(a, i, width), right: sum(b, j, height) });
  };
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const value = weakLikeness(a[i]!, b[j]!);
      if (value > WEAK) put(i, 1, j, 1, value);
      if (i + 1 < a.length) {
        const joined = twoForOne(a[i]!, a[i + 1]!, b[j]!);
        if (joined > 0) put(i, 2, j, 1, joined);
      }
      if (j + 1 < b.length) {
        const joined = twoForOne(b[j]!, b[j + 1]!, a[i]!);
        if (joined > 0) put(i, 1, j, 2, joined);
      }
    }
  }
  const worth = (t: Tie): number => t.value * Math.min(t.left, t.right);
  return all.sort((p, q) => worth(q) - worth(p) || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j);
}

/** Two words that the other name writes as one, or by their initials. */
function twoForOne(first: NameWord, second: NameWord, word: NameWord): number {
  const [x, y, whole] = [first.text, second.text, word.text];
  if (whole.length === 2) return x.length > 2 && y.length > 2 && whole[0] === x[0] && whole[1] === y[0] ? 0.7 : 0;
  if (whole.length < 5 || Math.abs(x.length + y.length - whole.length) > 2) return 0;
  const joined = x + y;
  if (joined === whole) return 0.97;
  // A slip in the first letter is not looked for: most words begin otherwise, and this is asked for every three words.
  if (x[0] !== whole[0] && x.length > 2) return 0;
  const value = weakLikeness(nameWord(joined), word) * 0.93;
  return value > 0.7 ? value : 0;
}

const clash = (t: Tie, usedLeft: number, usedRight: number): boolean =>
  (usedLeft & (((1 << t.width) - 1) << t.i)) !== 0 || (usedRight & (((1 << t.height) - 1) << t.j)) !== 0;

/** The signs of two names, in the order of `SIGNS`; one shared row, overwritten by the next call. */
export function signsOf(left: NameParts, right: NameParts, acronym: boolean): Float64Array {
  const row = ROW.fill(0);
  const [a, b] = [left.tokens, right.tokens];
  const [allLeft, allRight] = [sum(a, 0, a.length), sum(b, 0, b.length)];
  const found = ties(a, b);
  let [usedLeft, usedRight, agreedLeft, agreedRight] = [0, 0, 0, 0];
  const chosen: Tie[] = [];
  for (const tie of found) {
    if (clash(tie, usedLeft, usedRight)) continue;
    usedLeft |= ((1 << tie.width) - 1) << tie.i;
    usedRight |= ((1 << tie.height) - 1) << tie.j;
    chosen.push(tie);
    const { i, width, j, height, value } = tie;
    agreedLeft += value * tie.left;
    agreedRight += value * tie.right;
    row[0]! += value * Math.sqrt(square(a, i, width) * square(b, j, height));
    row[3]! += value * Math.min(tie.left, tie.right);
    if (value === 1) row[4]! += Math.min(tie.left, tie.right);
    if (a[i]!.text.length === 1 || b[j]!.text.length === 1) row[5]!++;
  }
  row[0]! /= Math.sqrt(square(a, 0, a.length) * square(b, 0, b.length)) || 1;
  const [shareLeft, shareRight] = [agreedLeft / (allLeft || 1), agreedRight / (allRight || 1)];
  row[1] = Math.max(shareLeft, shareRight);
  row[2] = Math.min(shareLeft, shareRight);
  row[3] = Math.min(3, row[3]!);
  row[4] = Math.min(3, row[4]!);
  row[6] = turned(chosen) ? 1 : 0;
  row[7] = gramLikeness(left.grams, right.grams);
  if (a.length === 1 || b.length === 1) row[8] = Math.max(made(left, right), made(right, left));
  row[9] = acronym ? 1 : 0;
  return row;
}
const ROW = new Float64Array(SIGNS.length);

function turned(chosen: readonly Tie[]): boolean {
  let lowest = 99;
  for (let i = 0; i < chosen.length; i++) {
    for (let k = 0; k < i; k++) if ((chosen[i]!.i - chosen[k]!.i) * (chosen[i]!.j - chosen[k]!.j) < 0) lowest = 0;
  }
  return lowest === 0;
}

const made = (short: NameParts, long: NameParts): number =>
  short.tokens.length === 1 ? madeOf(short.tokens[0]!.text, long.spelled) : 0;

/** How near two names are, told so finely that of many names the nearest comes first; and whether any of their words are alike. */
export function rankNames(left: NameParts, right: NameParts, acronym: boolean): { near: number; common: boolean } {
  const row = signsOf(left, right, acronym);
  let near = 0;
  for (let i = 0; i < row.length; i++) near += RANKING[i]! * row[i]!;
  return { near, common: row[0]! > 0 };
}

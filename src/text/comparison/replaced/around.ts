import type { Item } from '../items.ts';
import { type SoftAlignment, STANDS } from '../soft-alignment.ts';
import type { ComparedReport } from '../statements.ts';

/** What stands around an item of a draft, and how far the like stands around an item of a report, each 0–1. */
export interface Around {
  /** The nearest content words on both sides, on whichever side of the other. */
  readonly around: number;
  /** The nearest content word on each side. */
  readonly left: number;
  readonly right: number;
  /** 1 where the token right before both is the same, and right behind both. */
  readonly before: number;
  readonly behind: number;
  /** Share of the words that stand in both that are on the same side of both items. */
  readonly order: number;
}

/** Content words on either side that are looked at, and how far off they may stand around the other. */
const NEAREST = 3;
const REACH = 6;

export function around(
  own: ComparedReport,
  draft: Item,
  there: ComparedReport,
  other: Item,
  { own: mine, other: theirs, like, partner }: SoftAlignment,
): Around {
  const left = [...mine.keys()]
    .filter((u) => mine[u]! < draft.range.first)
    .slice(-NEAREST)
    .reverse();
  const right = [...mine.keys()].filter((u) => mine[u]! >= draft.range.end).slice(0, NEAREST);
  const before = lastBefore(theirs, other.range.first);
  const behind = firstFrom(theirs, other.range.end);
  const best = (u: number): number => {
    let most = 0;
    for (let v = Math.max(0, before - REACH + 1); v < Math.min(theirs.length, behind + REACH); v++) {
      if (v > before && v < behind) continue;
      const far = v <= before ? before - v : v - behind;
      most = Math.max(most, (like[u * theirs.length + v]! * (REACH + 2 - far)) / (REACH + 2));
    }
    return most;
  };
  let sum = 0;
  let total = 0;
  for (const side of [left, right]) {
    side.forEach((u, k) => {
      sum += best(u) / (1 + 0.4 * k);
      total += 1 / (1 + 0.4 * k);
    });
  }
  let same = 0;
  let met = 0;
  partner.forEach((v, u) => {
    if (v < 0 || like[u * theirs.length + v]! < STANDS) return;
    met++;
    if (mine[u]! < draft.range.first === theirs[v]! < other.range.first) same++;
  });
  return {
    around: total > 0 ? sum / total : 0,
    left: left.length > 0 ? best(left[0]!) : -1,
    right: right.length > 0 ? best(right[0]!) : -1,
    before: sameToken(own, draft.range.first - 1, there, other.range.first - 1),
    behind: sameToken(own, draft.range.end, there, other.range.end),
    order: met > 0 ? same / met : 0.5,
  };
}

const sameToken = (own: ComparedReport, i: number, there: ComparedReport, j: number): number =>
  i >= 0 && j >= 0 && own.reading.tokens.fold[i] === there.reading.tokens.fold[j] ? 1 : 0;

function lastBefore(words: Uint32Array, token: number): number {
  let at = words.length - 1;
  while (at >= 0 && words[at]! >= token) at--;
  return at;
}

function firstFrom(words: Uint32Array, token: number): number {
  let at = 0;
  while (at < words.length && words[at]! < token) at++;
  return at;
}

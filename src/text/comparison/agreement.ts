import type { FactSlot } from '../../model/collation.ts';
import { amountsAgree, sameDimension } from './amount-range.ts';
import { type Item, sameOffice } from './items.ts';
import { datesAgree, sameGrain } from './time-range.ts';

/** Whether the values agree; undefined where they are of different kinds or cannot be compared. */
export function agreement(one: Item, two: Item): boolean | undefined {
  if (one.kind === 'amount' && two.kind === 'amount') {
    return sameDimension(one.amount, two.amount) ? amountsAgree(one.amount, two.amount) : undefined;
  }
  if (one.kind === 'time' && two.kind === 'time') {
    const agrees = datesAgree(one.time, two.time);
    return agrees === false && !sameGrain(one.time, two.time) ? undefined : agrees;
  }
  if (one.kind === 'name' && two.kind === 'name') {
    return one.name.kind === two.name.kind ? one.key === two.key : undefined;
  }
  if (one.kind === 'office' && two.kind === 'office') {
    // An office is translated in many ways.
    if (one.language.slice(0, 2) !== two.language.slice(0, 2)) return undefined;
    return one.key === two.key ? sameOffice(one.words, two.words, one.language) : undefined;
  }
  if (one.kind === 'quoted' && two.kind === 'quoted') {
    const [short, long] = one.stems.length <= two.stems.length ? [one.stems, two.stems] : [two.stems, one.stems];
    if (short.every((stem) => long.includes(stem))) return true;
    if (one.words.length === two.words.length && one.words.some((word, at) => isDenied(word, two.words[at]!)))
      return false;
    // "Peacekeeping" and "keep the peace" are one thing in two forms.
    return sharesRoot(one.words, two.words) || sharesRoot(two.words, one.words) ? undefined : false;
  }
  return undefined;
}

const DENIED = /^(?:un|in|im|ir|il|dis|non)-?(?=.{4})/u;

/** "Deserved" and "undeserved". */
const isDenied = (a: string, b: string): boolean =>
  a !== b && (a.replace(DENIED, '') === b || b.replace(DENIED, '') === a);

const ROOT = 4;

/** Whether the first letters of a word stand anywhere in the other's letters. */
function sharesRoot(words: readonly string[], others: readonly string[]): boolean {
  const letters = others.join(' ');
  return words.some((word) => word.length >= ROOT && letters.includes(word.slice(0, ROOT)));
}

export function slotOf(item: Item): FactSlot {
  switch (item.kind) {
    case 'amount':
      return 'amount';
    case 'time':
      return 'time';
    case 'quoted':
      return 'quotation';
    case 'office':
      return 'office';
    case 'name':
      return item.name.kind === 'location' ? 'place' : item.name.kind === 'person' ? 'name' : 'agent';
  }
}

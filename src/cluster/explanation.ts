import type { JoinReason } from '../model/index.ts';
import type { Pile } from './pile.ts';
import { idfOf, TERM_WEIGHT, TermFlag } from './term-flags.ts';

const MOST_REASONS = 12;
const COMPARED = 10;

const kindOf = (flags: number): JoinReason['kind'] =>
  (flags & (TermFlag.date | TermFlag.year)) !== 0
    ? 'time'
    : (flags & TermFlag.number) !== 0
      ? 'amount'
      : (flags & (TermFlag.name | TermFlag.bridge)) !== 0
        ? 'name'
        : 'word';

/**
 * What an article shares with the members of a story (positive, mean weight over the members that are compared), or has
 * that none of them has (negative). `words` gives a form of each term; unknown terms are passed over.
 */
export function termReasons(
  pile: Pile,
  row: number,
  story: number,
  words: ReadonlyMap<number, string>,
  shared: boolean,
): JoinReason[] {
  const { profiles, articles } = pile;
  const mates = pile.living(story, COMPARED + 1).filter((mate) => mate !== row);
  const found = new Map<number, number>();
  for (const mate of mates) {
    const chunk = profiles.chunk[mate]!;
    const from = profiles.from[mate]!;
    for (let i = from; i < from + profiles.count[mate]!; i++) {
      const key = profiles.keys[chunk]![i]!;
      // Consonants of names speak between languages only.
      const isBridge = (profiles.packed[chunk]![i]! & TermFlag.bridge) !== 0;
      if (isBridge && articles.language[mate] === articles.language[row]) continue;
      found.set(key, (found.get(key) ?? 0) + TERM_WEIGHT[profiles.packed[chunk]![i]! >>> 8]!);
    }
  }
  const reasons: JoinReason[] = [];
  const chunk = profiles.chunk[row]!;
  const from = profiles.from[row]!;
  for (let i = from; i < from + profiles.count[row]!; i++) {
    const packed = profiles.packed[chunk]![i]!;
    const key = profiles.keys[chunk]![i]!;
    const what = words.get(key);
    const theirs = found.get(key);
    if (what === undefined || what === '' || (packed & TermFlag.pair) !== 0 || (theirs !== undefined) !== shared)
      continue;
    const leads = (packed & (TermFlag.title | TermFlag.lead)) !== 0;
    if (!shared && !(leads && (packed & (TermFlag.name | TermFlag.number | TermFlag.date | TermFlag.year)) !== 0))
      continue;
    const own = TERM_WEIGHT[packed >>> 8]!;
    const weight = shared ? Math.sqrt((own * theirs!) / mates.length) : -idfOf(packed);
    reasons.push({ kind: kindOf(packed), what, weight: Math.round(weight * 100) / 100 });
  }
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.what < b.what ? -1 : 1));
  return reasons.slice(0, MOST_REASONS);
}

/** How far the days lie from each other, where both are told. */
export function dayReason(pile: Pile, row: number, story: number): JoinReason[] {
  const day = pile.articles.day[row]!;
  let least = Number.POSITIVE_INFINITY;
  for (const mate of pile.living(story, COMPARED)) {
    const apart = Math.abs(pile.articles.day[mate]! - day);
    if (mate !== row && apart < least) least = apart;
  }
  if (!Number.isFinite(least)) return [];
  const days = Math.round(least);
  return [
    {
      kind: 'time',
      what: `${days} ${days === 1 ? 'day' : 'days'} apart`,
      weight: days <= 1 ? 0.5 : -Math.min(3, days / 2),
    },
  ];
}

import type { Alteration, DiscrepancyKind } from '../../quality/discrepancies/alteration.ts';
import { otherAmount, otherDate, otherName, otherPlace } from '../../quality/discrepancies/other-values.ts';
import type { Span } from '../../src/model/span.ts';
import type { Story, Witness } from '../../src/model/story.ts';

/** Sentences at the head of a report in which it tells of its own event. */
const LEAD = 6;
/** Numbers up to this stand for many things in one story. */
const SMALL = 12;

type Place = { readonly kind: DiscrepancyKind; readonly span: Span; readonly key: string };

/**
 * Alterations of values that another report gives as well near its head, in whatever words: equal numbers that are hardly equal
 * by chance, days, full names, places. What `quality/discrepancies/plant.ts` alters stands in sentences that share their words.
 */
export function alteredWhereWordedOtherwise(story: Story, random: () => number): Alteration[] {
  const places = story.witnesses.map(placesOf);
  const holders = new Map<string, Set<number>>();
  places.forEach((list, report) => {
    for (const { key } of list) holders.set(key, (holders.get(key) ?? new Set()).add(report));
  });
  return places.flatMap((list, report) =>
    list.flatMap(({ kind, span, key }): Alteration[] => {
      if (holders.get(key)!.size < 2) return [];
      const original = story.witnesses[report]!.article.text.slice(span.start, span.end);
      const words = OTHER[kind]?.(original, random);
      if (words === undefined || words.toLowerCase() === original.toLowerCase()) return [];
      return [{ kind, harmless: false, report, span, words, original }];
    }),
  );
}

const OTHER: Readonly<Partial<Record<DiscrepancyKind, (words: string, random: () => number) => string | undefined>>> = {
  amount: otherAmount,
  date: otherDate,
  name: otherName,
  place: otherPlace,
};

function placesOf({ article, reading }: Witness): Place[] {
  const end = reading.sentences[Math.min(LEAD, reading.sentences.length) - 1]?.end ?? 0;
  const found: Place[] = [];
  for (const { start, end: to, value, unit, kind, garbled } of reading.amounts) {
    if (to > end || garbled !== undefined || kind === 'ordinal' || kind === 'score' || value <= SMALL) continue;
    found.push({ kind: 'amount', span: { start, end: to }, key: `${value} ${unit}` });
  }
  for (const { start, end: to, value, type } of reading.times)
    if (to <= end && type === 'DATE' && /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)$/.test(value))
      found.push({ kind: 'date', span: { start, end: to }, key: value });
  for (const { start, end: to, kind, entity } of reading.names) {
    if (to > end || (kind !== 'person' && kind !== 'location')) continue;
    const { name } = reading.entities[entity]!;
    if (kind === 'person' && !/\s/.test(name)) continue;
    const words = article.text.slice(start, to);
    found.push({
      kind: kind === 'person' ? 'name' : 'place',
      span: { start, end: to },
      key: `${kind} ${kind === 'person' ? name.split(' ').at(-1)!.toLowerCase() : words.toLowerCase()}`,
    });
  }
  return found;
}

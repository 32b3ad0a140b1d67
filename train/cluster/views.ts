import { seededRandom } from '../../src/structures/seeded-random.ts';
import type { Labelled } from './sets.ts';

/** The same pile as other users have it: without titles, titles only, first lines only, without capitals or dates. */
export const VIEWS: Record<string, (one: Labelled) => Labelled> = {
  whole: (one) => one,
  untitled: ({ item, label }) => ({ label, item: { ...item, title: '' } }),
  titles: ({ item, label }) => ({
    label,
    item: item.title === '' ? { ...item, text: firstWords(item.text, 14) } : { ...item, text: '' },
  }),
  leads: ({ item, label }) => ({ label, item: { ...item, text: firstWords(item.text, 45) } }),
  small: ({ item, label }) => ({
    label,
    item: { ...item, title: item.title.toLowerCase(), text: item.text.toLowerCase() },
  }),
  undated: ({ item, label }) => {
    const { published: _, ...rest } = item;
    return { label, item: rest };
  },
};

function firstWords(text: string, count: number): string {
  const found = /^(?:\s*\S+){1,400}/.exec(text.slice(0, 6000))?.[0] ?? '';
  return found.split(/\s+/).slice(0, count).join(' ');
}

/** Cuts a pile into small ones of about `size` articles, stories whole and in an order drawn by the seed. */
export function smallPiles(pile: readonly Labelled[], size: number, seed: number): Labelled[][] {
  const random = seededRandom(seed);
  const stories = new Map<string, Labelled[]>();
  for (const one of pile) {
    const story = stories.get(one.label);
    if (story) story.push(one);
    else stories.set(one.label, [one]);
  }
  const order = [...stories.values()];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const piles: Labelled[][] = [[]];
  for (const story of order) {
    if (piles[piles.length - 1]!.length >= size) piles.push([]);
    piles[piles.length - 1]!.push(...story);
  }
  return piles;
}

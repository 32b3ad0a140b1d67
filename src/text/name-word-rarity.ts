import { bands } from './name-word-bands.ts';

const rank = new Map<string, number>();
bands.forEach((line, band) => {
  for (const word of line.split(' ')) rank.set(word, 0.77 - 0.095 * band);
});

/** How rare a folded word is in names of people and organisations: 1 (not among the common ones) down to about .2. */
export const rarityOf = (word: string): number => rank.get(word) ?? 1;

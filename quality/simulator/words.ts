import { foldHash } from '../../src/text/index.ts';
import type { NearWords } from '../../src/text/near-words.ts';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Words to put in the place of others. */
export interface Words {
  /** One near in use, as far as the table has the word and the texts have its neighbours. */
  near(word: string, random: Random): string | undefined;
  /** Any lower-case word of the texts. */
  other(random: Random): string;
}

/** The words of `texts`, with their neighbours by `table`. */
export function wordsOf(texts: readonly string[], table: NearWords): Words {
  const byHash = new Map<number, string>();
  for (const text of texts)
    for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu) ?? [])
      byHash.set(foldHash(word), word);
  const all = [...byHash.values()].sort();
  return {
    near(word, random) {
      const row = table.row(foldHash(word));
      if (row < 0) return undefined;
      const found: string[] = [];
      for (let k = row * table.width; k < (row + 1) * table.width; k++) {
        const neighbour = table.near[k]!;
        const known = neighbour < 0 ? undefined : byHash.get(table.hash[neighbour]!);
        if (known !== undefined && known !== word) found.push(known);
      }
      return found.length === 0 ? undefined : found[Math.floor(random() * found.length)]!;
    },
    other: (random) => all[Math.floor(random() * all.length)]!,
  };
}

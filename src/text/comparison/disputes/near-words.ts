import { TokenFlag } from '../../../model/tokens.ts';
import { stopwordsOf } from '../../languages/stopwords.ts';
import { stemHash } from '../../word-stem.ts';
import type { Item } from '../items.ts';
import type { ComparedReport, Statements } from '../statements.ts';

/** Content words on either side that are looked at. */
const WINDOW = 5;
/** What a word further off counts less. */
const FADE = 0.15;

/** Likeness of what stands around two items, whatever the side, rare words counting most. */
export class NearWords {
  readonly #statements: Statements;
  readonly #rarity = new Map<number, number>();
  readonly #known = new Map<Item, ReadonlyMap<number, number>>();

  constructor(statements: Statements) {
    this.#statements = statements;
    const { feature, weight } = statements;
    for (let u = 0; u < weight.length; u++) if (weight[u]! > 0) this.#rarity.set(feature[u]!, weight[u]!);
  }

  /** Weight of the words that stand near both, and its share of the lighter item's: 0 where no word is shared. */
  likeness(a: Item, reportA: number, b: Item, reportB: number): { readonly shared: number; readonly share: number } {
    const [one, two] = [this.#near(a, reportA), this.#near(b, reportB)];
    let shared = 0;
    let ofA = 0;
    let ofB = 0;
    for (const [stem, weight] of one) {
      ofA += weight;
      const there = two.get(stem);
      if (there !== undefined) shared += Math.min(weight, there);
    }
    for (const weight of two.values()) ofB += weight;
    return { shared, share: shared / Math.max(1, Math.min(ofA, ofB)) };
  }

  #near(item: Item, report: number): ReadonlyMap<number, number> {
    let found = this.#known.get(item);
    if (!found) {
      found = this.#wordsNear(this.#statements.reports[report]!, item);
      this.#known.set(item, found);
    }
    return found;
  }

  #wordsNear({ text, reading }: ComparedReport, { range }: Item): Map<number, number> {
    const { tokens } = reading;
    const stop = stopwordsOf(reading.language);
    const found = new Map<number, number>();
    for (const step of [-1, 1] as const) {
      let words = 0;
      for (let i = step < 0 ? range.first - 1 : range.end; i >= 0 && i < tokens.length && words < WINDOW; i += step) {
        const flags = tokens.flags[i]!;
        if (step < 0 && (flags & TokenFlag.sentenceEnd) !== 0) break;
        if ((flags & (TokenFlag.word | TokenFlag.number)) !== 0 && !stop.has(tokens.fold[i]!)) {
          const stem = stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!);
          const weight = (this.#rarity.get(stem) ?? 0) * (1 - FADE * words);
          if (weight > (found.get(stem) ?? 0)) found.set(stem, weight);
          words++;
        }
        if (step > 0 && (flags & TokenFlag.sentenceEnd) !== 0) break;
      }
    }
    return found;
  }
}

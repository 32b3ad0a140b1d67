import type { Fact } from '../../model/collation.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import { tokensOf } from '../../text/comparison/token-range.ts';
import { aboutClause } from './about.ts';
import { factValue } from './value.ts';

/** Amounts whose words cannot be right: told as what one report alone says, never compared. */
export function garbledFacts(story: Story, lineage: Lineage): Fact[] {
  return story.witnesses.flatMap((witness, at) => {
    const { article, reading } = witness;
    return reading.amounts.flatMap((amount): Fact[] => {
      if (amount.garbled === undefined) return [];
      const sentence = reading.sentences.findIndex(({ start, end }) => start <= amount.start && amount.end <= end);
      if (sentence < 0) return [];
      const words = article.text.slice(amount.start, amount.end).replace(/\s+/g, ' ');
      const value = factValue(story, lineage, words, [{ witness: at, sentence }]);
      if (!value) return [];
      const range = tokensOf(reading.tokens.start, reading.tokens.length, amount);
      return [
        {
          slot: 'amount',
          about: aboutClause(witness, sentence, range, undefined),
          status: 'single',
          values: [value],
          origins: value.origins,
          note: 'garbled: the number cannot be right as it stands',
        },
      ];
    });
  });
}

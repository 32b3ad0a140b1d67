import type { Fact, FactSlot, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { UnionFind } from '../../structures/union-find.ts';
import type { Standing } from '../../text/comparison/instances.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import { tokensOf } from '../../text/comparison/token-range.ts';
import { aboutClause } from './about.ts';
import type { Side, SwappedValue } from './swapped-values.ts';
import { factValue } from './value.ts';

/** More values than this in one place are a list. */
const MOST_VALUES = 4;

/** Disputes over values in one place of sentences that are otherwise the same, where a value was not read as one. */
export function swappedFacts(
  story: Story,
  lineage: Lineage,
  { statements }: Matching,
  values: readonly SwappedValue[],
): Fact[] {
  const standing = ({ statement }: Side): Standing => ({
    witness: statements.report[statement]!,
    sentence: statements.sentence[statement]!,
  });
  return clustersOf(values).flatMap(({ slot, sides }): Fact[] => {
    const byWords = new Map<string, Side[]>();
    for (const side of sides) {
      const key = wordsAt(story, standing(side).witness, side.span).toLowerCase();
      byWords.set(key, [...(byWords.get(key) ?? []), side]);
    }
    if (byWords.size < 2 || byWords.size > MOST_VALUES) return [];
    const reports = (list: readonly Side[]): number => new Set(list.map((side) => standing(side).witness)).size;
    const told = [...byWords.values()]
      .sort((a, b) => reports(b) - reports(a))
      .map((list) =>
        factValue(
          story,
          lineage,
          wordsAt(story, standing(list[0]!).witness, wholeOf(story, standing(list[0]!).witness, slot, list[0]!.span)),
          list.map(standing),
        ),
      )
      .filter((value): value is FactValue => value !== undefined);
    const [first, second, ...rest] = told;
    if (!first || !second) return [];
    const { witness, sentence } = standing(sides[0]!);
    const own = story.witnesses[witness]!;
    const range = tokensOf(own.reading.tokens.start, own.reading.tokens.length, sides[0]!.span);
    const articles = told.flatMap(({ cites }) => cites.map(({ article }) => article));
    return [
      {
        slot,
        about: aboutClause(own, sentence, range, '…'),
        status: 'disputed',
        values: [first, second, ...rest],
        origins: originsOf(new Set(articles), lineage.origins),
        note: 'otherwise word for word the same',
      },
    ];
  });
}

/** Swaps that have a side in common are one. */
function clustersOf(values: readonly SwappedValue[]): { slot: FactSlot; sides: Side[] }[] {
  const sets = new UnionFind();
  const numbers = new Map<string, number>();
  const sides: Side[] = [];
  const numberOf = (side: Side): number => {
    const key = `${side.statement} ${side.span.start}`;
    let found = numbers.get(key);
    if (found === undefined) {
      found = sets.add();
      numbers.set(key, found);
      sides.push(side);
    }
    return found;
  };
  for (const { a, b } of values) sets.union(numberOf(a), numberOf(b));
  const slots = new Map<number, FactSlot>();
  for (const { slot, a } of values) {
    const root = sets.find(numberOf(a));
    if (!slots.has(root)) slots.set(root, slot);
  }
  const clusters = new Map<number, Side[]>();
  sides.forEach((side, at) => {
    const root = sets.find(at);
    const list = clusters.get(root);
    if (list) list.push(side);
    else clusters.set(root, [side]);
  });
  return [...clusters].map(([root, list]) => ({ slot: slots.get(root)!, sides: list }));
}

const wordsAt = (story: Story, witness: number, { start, end }: Span): string =>
  story.witnesses[witness]!.article.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The whole name, office or number of which the words are a part. */
function wholeOf(story: Story, witness: number, slot: FactSlot, span: Span): Span {
  const { names, offices, amounts, times } = story.witnesses[witness]!.reading;
  const list: readonly Span[] =
    slot === 'amount' ? amounts : slot === 'time' ? times : slot === 'office' ? offices : names;
  const whole = list.find((one) => one.start <= span.start && span.end <= one.end);
  return whole ?? span;
}

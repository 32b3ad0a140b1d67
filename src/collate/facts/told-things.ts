import type { Fact, FactSlot, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import { UnionFind } from '../../structures/union-find.ts';
import type { Statements } from '../../text/comparison/statements.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';
import { aboutClause } from './about.ts';
import { factValue } from './value.ts';

/** What a report tells of a matter in words: an outcome, a cause. */
export interface Told {
  readonly statement: number;
  /** Tokens of the value. */
  readonly range: TokenRange;
  readonly value: string;
}

/** How two reports' tellings of like matters stand to one another; undefined where they are of two matters. */
export type Compare<One extends Told> = (a: One, b: One) => 'agree' | 'differ' | undefined;

/** Sentences at the head of a report: what it alone tells there is worth telling. */
const LEAD = 3;

/** Tellings that are held beside one another: of a pile beyond all measure the first. */
const MOST = 300;

/** Facts of one slot: what is told of one matter is one fact, in dispute where two values of it differ. */
export function factsOfTold<One extends Told>(
  story: Story,
  lineage: Lineage,
  { report, sentence }: Statements,
  slot: FactSlot,
  everything: readonly One[],
  compare: Compare<One>,
): Fact[] {
  const all = everything.slice(0, MOST);
  const sets = new UnionFind();
  for (let i = 0; i < all.length; i++) sets.add();
  const disputed = new Set<number>();
  all.forEach((one, i) => {
    for (let j = i + 1; j < all.length; j++) {
      if (report[one.statement] === report[all[j]!.statement]) continue;
      const found = compare(one, all[j]!);
      if (found === undefined) continue;
      sets.union(i, j);
      if (found === 'differ') disputed.add(i).add(j);
    }
  });
  const groups = new Map<number, number[]>();
  all.forEach((_, i) => {
    const root = sets.find(i);
    groups.set(root, [...(groups.get(root) ?? []), i]);
  });
  return [...groups.values()].flatMap((members): Fact[] => {
    const isDispute = members.some((i) => disputed.has(i));
    const lead = all[members[0]!]!;
    if (members.length === 1 && sentence[lead.statement]! >= LEAD) return [];
    const values = valuesOf(members.map((i) => all[i]!));
    const told = (isDispute ? values : [values.flat()])
      .map((list) =>
        factValue(
          story,
          lineage,
          wordsAt(story, report[list[0]!.statement]!, list[0]!.range),
          list.map(({ statement }) => ({ witness: report[statement]!, sentence: sentence[statement]! })),
        ),
      )
      .filter((value): value is FactValue => value !== undefined);
    const [first, ...rest] = told;
    if (!first || (isDispute && rest.length === 0)) return [];
    const articles = told.flatMap(({ cites }) => cites.map(({ article }) => article));
    const origins = originsOf(new Set(articles), lineage.origins);
    const witness = story.witnesses[report[lead.statement]!]!;
    const single = origins.high < 2;
    return [
      {
        slot,
        about: aboutClause(witness, sentence[lead.statement]!, lead.range, '…'),
        status: isDispute ? 'disputed' : single ? 'single' : 'agreed',
        values: [first, ...rest],
        origins,
        ...(single && !isDispute && members.length > 1 ? { note: 'several reports, one origin' } : {}),
      },
    ];
  });
}

/** By value, that of most reports first. */
function valuesOf<One extends Told>(list: readonly One[]): One[][] {
  const byValue = new Map<string, One[]>();
  for (const one of list) byValue.set(one.value, [...(byValue.get(one.value) ?? []), one]);
  return [...byValue.values()].sort((a, b) => b.length - a.length);
}

function wordsAt(story: Story, witness: number, { first, end }: TokenRange): string {
  const { article, reading } = story.witnesses[witness]!;
  return article.text.slice(reading.tokens.start[first]!, reading.tokens.end[end - 1]!).replace(/\s+/g, ' ');
}

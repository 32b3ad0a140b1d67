import type { Fact, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import { negated } from '../../text/comparison/says.ts';
import { factValue } from './value.ts';

/** Share of the heavier sentence that must stand in the other. */
const PARAPHRASE = 0.45;
/** The same of a sentence that stands in the other for the most part: a longer one says more. */
const PART = 0.28;
const MOSTLY = 0.5;

/** Statements that one report makes and another denies. */
export function polarityFacts(story: Story, lineage: Lineage, { statements, items, matches }: Matching): Fact[] {
  const facts: Fact[] = [];
  const told = new Set<number>();
  const said = new Set<string>();
  for (const { a, b, clash, least, likeness } of [...matches].sort((x, y) => y.likeness - x.likeness)) {
    // Each sentence is told once, with the sentence that is likest to it.
    if (!clash || told.has(a) || told.has(b)) continue;
    // A longer sentence says more, and the denial may belong to that; two denials in other places may be one.
    // What was done on Wednesday was not yet done before.
    const dated = [a, b].map((s) => items[s]!.some(({ kind }) => kind === 'time'));
    const alike = least >= PARAPHRASE || (least >= PART && likeness >= MOSTLY && dated[0] === dated[1]);
    if (!alike || (negated(statements, a) && negated(statements, b))) continue;
    told.add(a);
    told.add(b);
    const values = [
      sideOf(story, lineage, statements.report[a]!, statements.sentence[a]!, clash.a),
      sideOf(story, lineage, statements.report[b]!, statements.sentence[b]!, clash.b),
    ];
    const [one, two] = values;
    if (!one || !two) continue;
    // The same words of many reports are one thing.
    const words = [one.value, two.value]
      .map((value) => value.toLowerCase())
      .sort()
      .join(' / ');
    if (said.has(words)) continue;
    said.add(words);
    const articles = [one, two].flatMap(({ cites }) => cites.map(({ article }) => article));
    facts.push({
      slot: 'polarity',
      about: `“${one.value}” or “${two.value}”`,
      status: 'disputed',
      values: [one, two],
      origins: originsOf(new Set(articles), lineage.origins),
      note: 'one says what the other denies',
    });
  }
  return facts;
}

function sideOf(story: Story, lineage: Lineage, witness: number, sentence: number, words: Span): FactValue | undefined {
  const { article } = story.witnesses[witness]!;
  return factValue(story, lineage, article.text.slice(words.start, words.end).replace(/\s+/g, ' '), [
    { witness, sentence },
  ]);
}

import { type Alteration, altered } from '../../quality/discrepancies/alteration.ts';
import { discrepancies } from '../../quality/discrepancies/plant.ts';
import { rewordings } from '../../quality/discrepancies/rewordings.ts';
import { type RealStory, storyOf } from '../../quality/discrepancies/stories.ts';
import { candidates } from '../../src/collate/facts/may-differ.ts';
import { kinOf } from '../../src/collate/kin.ts';
import type { Story } from '../../src/model/story.ts';
import type { Tools } from '../../src/pipeline.ts';
import { agreement, slotOf } from '../../src/text/comparison/agreement.ts';
import { disputeContext } from '../../src/text/comparison/disputes/context.ts';
import { DisputeRows } from '../../src/text/comparison/disputes/signs.ts';
import { type Instance, instancesOf } from '../../src/text/comparison/instances.ts';
import { type Item, itemsOf, spanOf } from '../../src/text/comparison/items.ts';
import { matchStatements, prepareStatements } from '../../src/text/comparison/matching.ts';
import { comparedReports } from '../../src/text/comparison/story-statements.ts';
import { traceStory } from '../../src/trace/index.ts';
import { alteredWhereWordedOtherwise } from './worded-otherwise.ts';

/** One pair of different values. */
export interface Example {
  readonly story: string;
  readonly slot: string;
  /** Where the two stand: article, start and end of the sentence. */
  readonly places: readonly (readonly [string, number, number])[];
  /** Start and end of either value. */
  readonly values: readonly (readonly [number, number])[];
  readonly row: readonly number[];
  readonly from: 'plain' | 'planted' | 'harmless';
  /** The alteration, where it is of one. */
  readonly trial: number;
  /** Whether the altered value stands beside one that the unaltered value agreed with. */
  readonly yes: boolean;
}

/** What became of a planted discrepancy. */
export interface Ceiling {
  readonly kind: string;
  readonly reach: 'no item' | 'no partner' | 'not paired' | 'paired';
}

const disputed = (alteration: Alteration, item: Item): boolean => {
  const span = spanOf(item);
  return span.start < alteration.span.start + Math.max(1, alteration.words.length) && alteration.span.start < span.end;
};

/** Pairs of different values of an unaltered story. */
export function plainExamples(real: RealStory, tools: Tools): Example[] {
  const story = storyOf(real.label, real.reports, tools.reader);
  return examplesOf(real.label, story, tools, 'plain', -1, () => false);
}

/** Pairs of an altered story in which the altered value stands beside one that the unaltered value agreed with. */
export function alteredExamples(
  real: RealStory,
  alteration: Alteration,
  trial: number,
  tools: Tools,
): { readonly examples: Example[]; readonly ceiling: Ceiling['reach'] } {
  const before = storyOf(real.label, real.reports, tools.reader);
  const own = before.witnesses[alteration.report]!;
  const original = itemsOf(comparedReports(before)[alteration.report]!)
    .flat()
    .filter((item) => {
      const span = spanOf(item);
      return span.start < alteration.span.end && alteration.span.start < span.end;
    });
  const article = { ...own.article, text: altered(own.article.text, alteration) };
  const reports = real.reports.map((report) =>
    report.article.id === article.id ? { article, reading: tools.reader.read(article) } : report,
  );
  const story = storyOf(real.label, reports, tools.reader);
  const from = alteration.harmless ? 'harmless' : 'planted';
  let reached = false;
  let partnered = false;
  const agreedWith = (other: Instance): boolean =>
    original.some(
      (item) =>
        agreement(item, other.item) === true ||
        sameName(item, other.item, before, alteration.report, story, other.witness),
    );
  const examples = examplesOf(real.label, story, tools, from, trial, (one, two) => {
    const [x, y] =
      one.witness === alteration.report && disputed(alteration, one.item)
        ? [one, two]
        : two.witness === alteration.report && disputed(alteration, two.item)
          ? [two, one]
          : [undefined, undefined];
    if (!x || !y) return undefined;
    return from === 'planted' && agreedWith(y);
  });
  const instances = instancesOf(matchStatements(prepareStatements(comparedReports(story))));
  reached = instances.some(({ item, witness }) => witness === alteration.report && disputed(alteration, item));
  partnered = instances.some((other) => other.witness !== alteration.report && agreedWith(other));
  return {
    examples,
    ceiling: !reached
      ? 'no item'
      : !partnered
        ? 'no partner'
        : !examples.some(({ yes }) => yes)
          ? 'not paired'
          : 'paired',
  };
}

/** Keys of entities change with the story: the last words of names are compared. */
function sameName(a: Item, b: Item, before: Story, reportA: number, after: Story, reportB: number): boolean {
  if (a.kind !== 'name' || b.kind !== 'name' || a.name.kind !== b.name.kind) return false;
  const last = (story: Story, report: number, item: Extract<Item, { kind: 'name' }>): string =>
    story.witnesses[report]!.article.text.slice(item.name.start, item.name.end).split(/\s+/).at(-1)!.toLowerCase();
  return last(before, reportA, a) === last(after, reportB, b);
}

function examplesOf(
  label: string,
  story: Story,
  tools: Tools,
  from: Example['from'],
  trial: number,
  /** Whether a pair is a dispute; undefined leaves it out. */
  answer: (one: Instance, two: Instance) => boolean | undefined,
): Example[] {
  const lineage = traceStory(story, tools.traceWeights ? { weights: tools.traceWeights } : {});
  const matching = matchStatements(prepareStatements(comparedReports(story)));
  const instances = instancesOf(matching);
  const context = disputeContext(instances, matching, kinOf(story, lineage));
  const rows = new DisputeRows(context);
  const mayDiffer = candidates(story, instances);
  const out: Example[] = [];
  for (const match of matching.matches) {
    for (const pair of match.pairs) {
      if (pair.agrees) continue;
      const [one, two] = [context.of(pair.a), context.of(pair.b)];
      const yes = answer(one, two);
      if (yes === undefined || !mayDiffer(pair, one, two)) continue;
      const places = [one, two].map(({ witness, sentence }) => {
        const { article, reading } = story.witnesses[witness]!;
        const { start, end } = reading.sentences[sentence]!;
        return [article.id as string, start, end] as const;
      });
      const values = [pair.a, pair.b].map(spanOf).map(({ start, end }) => [start, end] as const);
      out.push({
        story: label,
        slot: slotOf(pair.a),
        places,
        values,
        row: [...rows.signs(match, pair)],
        from,
        trial,
        yes,
      });
    }
  }
  return out;
}

/** Alterations of a story, so many of each kind. */
export function someAlterations(story: Story, random: () => number, each: number): Alteration[] {
  const out: Alteration[] = [];
  for (const [all, most] of [
    [discrepancies(story, random), each],
    [alteredWhereWordedOtherwise(story, random), Math.ceil(each / 2)],
    [rewordings(story), Math.ceil(each / 2)],
  ] as const) {
    const kinds = new Set(all.map(({ kind }) => kind));
    for (const kind of kinds) {
      if (!all[0]?.harmless && (kind === 'negation' || kind === 'quoted word')) continue;
      const some = all.filter((one) => one.kind === kind);
      for (let n = 0; n < most && some.length > 0; n++) out.push(...some.splice(Math.floor(random() * some.length), 1));
    }
  }
  return out;
}

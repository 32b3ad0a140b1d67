import { collateStory } from '../src/collate/index.ts';
import { composeTools } from '../src/compose.ts';
import type { Fact } from '../src/model/collation.ts';
import type { Story } from '../src/model/story.ts';
import type { Tools } from '../src/pipeline.ts';
import { seededRandom } from '../src/structures/seeded-random.ts';
import { traceStory } from '../src/trace/index.ts';
import { type Alteration, altered, type DiscrepancyKind } from './discrepancies/alteration.ts';
import { isTrainedOn } from './discrepancies/halves.ts';
import { judged } from './discrepancies/judged.ts';
import { discrepancies } from './discrepancies/plant.ts';
import { rewordings } from './discrepancies/rewordings.ts';
import { rewrites } from './discrepancies/rewrites.ts';
import { type RealStory, realStories, storyOf } from './discrepancies/stories.ts';
import type { Figure, Measure, MeasureContext } from './measure.ts';

const STORIES = 'stories/ecbplus.jsonl';
const REPRINTS = 'copies/wire-reprints.jsonl';
const KINDS: readonly DiscrepancyKind[] = ['amount', 'date', 'name', 'office', 'place', 'negation', 'quoted word'];
const SEED = 20261121;

/** Discrepancies planted into real stories: how many are told, and how many harmless rewordings are told as disputes. */
export const measure: Measure = {
  room: 'collation',
  needs: [STORIES, REPRINTS, 'copies/rewrites.jsonl'],
  async run(context: MeasureContext): Promise<readonly Figure[]> {
    const tools = await composeTools();
    const stories = [
      ...realStories(context.data, STORIES, tools.reader, 8).filter(({ label }) => !isTrainedOn(label)),
      ...realStories(context.data, REPRINTS, tools.reader, 8),
    ];
    const each = context.full ? 60 : 15;
    const random = seededRandom(SEED);
    const trials = new Map<string, Trial[]>();
    let disputes = 0;
    const labels = judged();
    const verdicts: boolean[] = [];
    for (const real of mixed(stories, random)) {
      const story = storyOf(real.label, real.reports, tools.reader);
      const before = disputesOf(story, tools);
      disputes += before.length;
      for (const fact of before) verdicts.push(...labels(real.label, fact));
      for (const alteration of chosen(story, random)) {
        const key = `${alteration.harmless ? 'harmless' : 'planted'} ${alteration.kind}`;
        const list = trials.get(key) ?? [];
        trials.set(key, list);
        if (list.length < each) list.push(tryOne(real, story, alteration, before, tools));
      }
    }
    return [
      ...figures(trials, disputes / stories.length, context),
      {
        key: 'disputes.true',
        name: `disputes of unaltered stories that are true, of ${verdicts.length} judged by hand`,
        value: verdicts.filter(Boolean).length / Math.max(1, verdicts.length),
        reach: 0.8,
      },
      plantedInRewrites(context, tools),
    ];
  },
};

/** Errors planted into whole rewritten articles: told as a dispute that cites the place. */
function plantedInRewrites(context: MeasureContext, tools: Tools): Figure {
  const all = rewrites(context.data, tools.reader, context.full ? 20 : 6);
  let found = 0;
  for (const { id, kind, report, others, planted, span } of all) {
    const story = storyOf(id, [report, ...others], tools.reader);
    const told =
      span &&
      disputesOf(story, tools).some(({ values }) =>
        values.some(({ cites }) =>
          cites.some((one) => one.article === report.article.id && one.start < span.end && span.start < one.end),
        ),
      );
    if (told) found++;
    else context.log(`  rewrite missed: ${id} (${kind}): ${planted.original} → ${planted.changed}`);
  }
  return {
    key: 'rewrites.found',
    name: `planted errors of ${all.length} rewrites found`,
    value: all.length > 0 ? found / all.length : 0,
    reach: 0.7,
  };
}

interface Trial {
  readonly label: string;
  readonly alteration: Alteration;
  readonly told: boolean;
}

/** One alteration of each kind, planted and harmless, as the story has them. */
function chosen(story: Story, random: () => number): Alteration[] {
  const out: Alteration[] = [];
  for (const all of [discrepancies(story, random), rewordings(story)]) {
    for (const kind of KINDS) {
      const some = all.filter((one) => one.kind === kind);
      if (some.length > 0) out.push(some[Math.floor(random() * some.length)]!);
    }
  }
  return out;
}

function tryOne(real: RealStory, story: Story, alteration: Alteration, before: readonly Fact[], tools: Tools): Trial {
  const own = story.witnesses[alteration.report]!;
  const article = { ...own.article, text: altered(own.article.text, alteration) };
  const reports = real.reports.map((report) =>
    report.article.id === article.id ? { article, reading: tools.reader.read(article) } : report,
  );
  const after = disputesOf(storyOf(real.label, reports, tools.reader), tools);
  const known = new Set(before.map(nameOf));
  const end = alteration.span.start + Math.max(1, alteration.words.length);
  const told = after.some(
    (fact) =>
      !known.has(nameOf(fact)) &&
      fact.values.some(({ cites }) =>
        cites.some((cite) => cite.article === article.id && cite.start < end && cite.end > alteration.span.start - 1),
      ),
  );
  return { label: real.label, alteration, told };
}

const nameOf = ({ slot, values }: Fact): string =>
  `${slot} ${values
    .map(({ value }) => value)
    .sort()
    .join(' | ')}`;

function disputesOf(story: Story, tools: Tools): Fact[] {
  const lineage = traceStory(story, tools.traceWeights ? { weights: tools.traceWeights } : {});
  return collateStory(story, lineage, tools.words ? { words: tools.words } : {}).facts.filter(
    ({ status }) => status === 'disputed',
  );
}

function figures(trials: ReadonlyMap<string, readonly Trial[]>, perStory: number, context: MeasureContext): Figure[] {
  const out: Figure[] = [];
  const total = { planted: [0, 0], harmless: [0, 0] } as Record<'planted' | 'harmless', [number, number]>;
  for (const sort of ['planted', 'harmless'] as const) {
    for (const kind of KINDS) {
      const list = trials.get(`${sort} ${kind}`) ?? [];
      const told = list.filter((trial) => trial.told).length;
      total[sort][0] += told;
      total[sort][1] += list.length;
      context.log(`${sort} ${kind}: ${told} of ${list.length} told as disputes`);
      for (const { label, alteration, told: was } of list) {
        if (was === (sort === 'harmless'))
          context.log(
            `  ${was ? 'false' : 'missed'}: ${label}, report ${alteration.report} at ${alteration.span.start}: ${alteration.original} → ${alteration.words}`,
          );
      }
    }
  }
  const share = ([a, b]: [number, number]): number => (b === 0 ? 0 : a / b);
  out.push(
    { key: 'planted.found', name: 'planted discrepancies found', value: share(total.planted), reach: 0.9 },
    {
      key: 'harmless.told',
      name: 'harmless rewordings told as disputes',
      value: share(total.harmless),
      better: 'lower',
      reach: 0.1,
    },
    { key: 'disputes.per-story', name: 'disputes told of an unaltered story', value: perStory, better: 'lower' },
  );
  return out;
}

function mixed(stories: readonly RealStory[], random: () => number): RealStory[] {
  return stories
    .map((story) => ({ story, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ story }) => story);
}

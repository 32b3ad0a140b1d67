import { checkDraft } from '../src/check/index.ts';
import { composeTools } from '../src/compose.ts';
import { storyId } from '../src/model/ids.ts';
import type { Report, Story } from '../src/model/story.ts';
import type { Tools } from '../src/pipeline.ts';
import { readStory } from '../src/read/index.ts';
import { seededRandom } from '../src/structures/seeded-random.ts';
import { quotedSpans } from '../src/text/index.ts';
import { altered } from './discrepancies/alteration.ts';
import { alteredSentences } from './discrepancies/altered-sentences.ts';
import { isTrainedOn } from './discrepancies/halves.ts';
import { inventions } from './discrepancies/inventions.ts';
import { discrepancies } from './discrepancies/plant.ts';
import { type Rewrite, rewrites } from './discrepancies/rewrites.ts';
import type { Figure, Measure, MeasureContext } from './measure.ts';
import { flatLineage, plainArticle } from './plain-story.ts';

const SEED = 7;
/** Of each rewritten report so many inventions. */
const INVENTIONS = 14;

/** Sentences of drafts: true paraphrases, altered ones, and ones of other events; of the topics that nothing was trained on. */
export const measure: Measure = {
  room: 'check',
  needs: ['copies/rewrites.jsonl', 'stories/ecbplus.jsonl'],
  async run(context: MeasureContext): Promise<readonly Figure[]> {
    const tools = await composeTools();
    const whole = rewrites(context.data, tools.reader, context.full ? 20 : 6);
    const all = whole.filter(({ label }) => !isTrainedOn(label));
    const random = seededRandom(SEED);
    const tally = { kept: 0, wronglyDoubted: 0, caught: 0, missed: 0 };
    const told = { altered: 0, contradicted: 0, paraphrases: 0, wrongly: 0 };
    const quotes = { kept: 0, wronglyDoubted: 0, caught: 0, missed: 0 };
    const rewritten = { all: 0, caught: 0 };
    const invent = seededRandom(SEED);
    const invented = new Map<string, { all: number; caught: number }>();
    let planted = 0;
    let plantable = 0;
    let longest = 0;
    all.forEach((rewrite, at) => {
      const story = readStory(storyId(rewrite.id), rewrite.others, tools.reader);
      const before = performance.now();
      const verdicts = check(rewrite.report, story, tools);
      longest = Math.max(longest, performance.now() - before);
      for (const verdict of verdicts) {
        const wrong = rewrite.span && verdict.start < rewrite.span.end && rewrite.span.start < verdict.end;
        if (wrong) {
          plantable++;
          if (verdict.verdict !== 'supported') planted++;
          else
            context.log(
              `  planted, not told: ${rewrite.id} (${rewrite.kind}): ${rewrite.planted.original} → ${rewrite.planted.changed}`,
            );
          continue;
        }
        // Spun and back-translated text alters names and quotations itself; so do rewritten quotations.
        if (rewrite.kind === 'spun' || rewrite.kind === 'translated' || /["“”]/.test(verdict.sentence)) continue;
        told.paraphrases++;
        if (verdict.verdict === 'contradicted') told.wrongly++;
        if (verdict.verdict === 'supported') tally.kept++;
        else {
          tally.wronglyDoubted++;
          context.log(
            `  doubted (${verdict.verdict}, ${rewrite.kind}): ${verdict.sentence.slice(0, 160)}${verdict.conflicts.map((one) => ` [${one.slot}: ${one.draft} | ${one.reports.join(' / ')}]`).join('')}`,
          );
        }
      }
      countRewritten(rewrite, story, tools, random, rewritten, context);
      countQuotations(story, tools, random, quotes, context);
      countAltered(story, tools, random, tally, told, context);
      const elsewhere = [5, 17]
        .map((k) => all[(at + k) % all.length]!)
        .filter(({ label }) => topicOf(label) !== topicOf(rewrite.label));
      countInventions(rewrite, elsewhere, story, tools, invent, invented, context);
      countInvented(whole[(at + 9) % whole.length]!, rewrite, story, tools, tally, context);
    });
    const plantedTold = whole.filter((rewrite) => isPlantedTold(rewrite, tools, context)).length;
    context.log(JSON.stringify({ tally, quotes, invented: [...invented] }));
    const madeUp = [...invented.values()].reduce((sum, one) => sum + one.all, 0);
    const notTicked = [...invented.values()].reduce((sum, one) => sum + one.caught, 0);
    return [
      { key: 'f1', name: 'altered and invented sentences among true paraphrases, F1', value: f1(tally), reach: 0.9 },
      { key: 'quotations.f1', name: 'altered quotations among true ones, F1', value: f1(quotes), reach: 0.97 },
      {
        key: 'rewritten',
        name: `sentences of paraphrases altered in one thing, not supported (${rewritten.all})`,
        value: rewritten.caught / Math.max(1, rewritten.all),
      },
      {
        key: 'planted',
        name: `planted errors of rewrites not let pass (${plantable})`,
        value: plantable > 0 ? planted / plantable : 0,
        reach: 0.7,
      },
      {
        key: 'planted.told',
        name: `planted errors of ${whole.length} rewrites told with both wordings`,
        value: plantedTold / Math.max(1, whole.length),
        reach: 0.7,
      },
      {
        key: 'supported',
        name: 'true paraphrases supported',
        value: tally.kept / Math.max(1, tally.kept + tally.wronglyDoubted),
      },
      {
        key: 'contradicted',
        name: `altered sentences told as contradicted (${told.altered})`,
        value: told.contradicted / Math.max(1, told.altered),
      },
      {
        key: 'contradicted.wrongly',
        name: 'true paraphrases told as contradicted',
        value: told.wrongly / Math.max(1, told.paraphrases),
        better: 'lower',
      },
      {
        key: 'inventions',
        name: `inventions about a story's own people and numbers not let pass (${madeUp})`,
        value: notTicked / Math.max(1, madeUp),
        reach: 0.95,
      },
      { key: 'slowest.ms', name: 'slowest check of a draft, ms', value: longest, better: 'lower', reach: 500 },
    ];
  },
};

/** Whether a conflict stands on the words of the planted error: of all rewrites, for none of these errors is trained on. */
function isPlantedTold(
  { id, kind, report, others, span, planted }: Rewrite,
  tools: Tools,
  context: MeasureContext,
): boolean {
  const { text } = report.article;
  const story = readStory(storyId(id), others, tools.reader);
  const told =
    span !== undefined &&
    check(report, story, tools).some(({ start, conflicts }) =>
      conflicts.some(({ draft }) => {
        const at = text.indexOf(draft, start);
        return at >= 0 && at < span.end && span.start < at + draft.length;
      }),
    );
  if (!told) context.log(`  planted, wordings not told: ${id} (${kind}): ${planted.original} → ${planted.changed}`);
  return told;
}

type Tally = { kept: number; wronglyDoubted: number; caught: number; missed: number };

const f1 = ({ caught, missed, wronglyDoubted }: Tally): number =>
  (2 * caught) / Math.max(1, 2 * caught + missed + wronglyDoubted);

const check = (draft: Report, story: Story, tools: Tools) =>
  checkDraft(draft, story, flatLineage(story), {
    ...(tools.words ? { words: tools.words } : {}),
    ...(tools.traceWeights ? { nearWords: tools.traceWeights } : {}),
  });

/** A draft of one text. */
function draftOf(text: string, tools: Tools): Report {
  const article = plainArticle({ id: 'draft', text, language: 'en' });
  return { article, reading: tools.reader.read(article) };
}

/** Sentences of the reports with one value altered. */
function countAltered(
  story: Story,
  tools: Tools,
  random: () => number,
  tally: Tally,
  told: { altered: number; contradicted: number },
  context: MeasureContext,
): void {
  const all = discrepancies(story, random);
  for (let n = 0; n < 4 && all.length > 0; n++) {
    const [one] = all.splice(Math.floor(random() * all.length), 1);
    const { article, reading } = story.witnesses[one!.report]!;
    const sentence = reading.sentences.find(({ start, end }) => start <= one!.span.start && one!.span.end <= end)!;
    const text = altered(article.text, one!).slice(
      sentence.start,
      sentence.end + one!.words.length - (one!.span.end - one!.span.start),
    );
    const [verdict] = check(draftOf(text, tools), story, tools);
    told.altered++;
    if (verdict?.verdict === 'contradicted') told.contradicted++;
    else
      context.log(
        `  altered, not contradicted (${one!.kind}): ${one!.original} → ${one!.words}: ${text.slice(0, 160)}`,
      );
    if (verdict && verdict.verdict !== 'supported') tally.caught++;
    else {
      tally.missed++;
      context.log(`  altered, not told (${one!.kind}): ${one!.original} → ${one!.words}: ${text.slice(0, 160)}`);
    }
  }
}

/** Sentences of a paraphrase with something altered in them, each within the whole paraphrase. */
function countRewritten(
  { kind, report }: Rewrite,
  story: Story,
  tools: Tools,
  random: () => number,
  tally: { all: number; caught: number },
  context: MeasureContext,
): void {
  if (kind === 'spun' || kind === 'translated') return;
  const { article, reading } = report;
  const sentences = reading.sentences.map(({ start, end }) => article.text.slice(start, end));
  const made = alteredSentences(report, story, random);
  for (let n = 0; n < 10 && made.length > 0; n++) {
    const [one] = made.splice(Math.floor(random() * made.length), 1);
    const text = sentences.map((own, at) => (at === one!.sentence ? one!.text : own)).join('\n');
    const from = text.indexOf(one!.text);
    const verdict = check(draftOf(text, tools), story, tools).find(({ end }) => end > from + 1);
    tally.all++;
    if (verdict?.verdict !== 'supported') tally.caught++;
    else
      context.log(
        `  altered paraphrase, not told (${one!.kind}): ${one!.text.slice(0, 200)} ← ${verdict.cites.map(({ exact }) => exact.slice(0, 200)).join(' / ')}`,
      );
  }
}

const topicOf = (label: string): string => label.split('_')[0]!;

/** What somebody might invent of the people and numbers of a story. */
function countInventions(
  { report, others, kind }: Rewrite,
  elsewhere: readonly Rewrite[],
  story: Story,
  tools: Tools,
  random: () => number,
  tally: Map<string, { all: number; caught: number }>,
  context: MeasureContext,
): void {
  const from = kind === 'spun' || kind === 'translated' ? others[0]! : report;
  const made = inventions(
    from,
    story,
    elsewhere.map((one) => one.others[0]!),
    random,
  );
  for (let n = 0; n < INVENTIONS && made.length > 0; n++) {
    const [one] = made.splice(Math.floor(random() * made.length), 1);
    const [verdict] = check(draftOf(one!.text, tools), story, tools);
    const count = tally.get(one!.kind) ?? { all: 0, caught: 0 };
    tally.set(one!.kind, count);
    count.all++;
    if (verdict?.verdict !== 'supported') count.caught++;
    else
      context.log(
        `  invention, not told (${one!.kind}): ${one!.text.slice(0, 200)} ← ${verdict.cites.map(({ exact }) => exact.slice(0, 200)).join(' / ')}`,
      );
  }
}

/** Sentences of another event. */
function countInvented(
  other: Rewrite,
  own: Rewrite,
  story: Story,
  tools: Tools,
  tally: Tally,
  context: MeasureContext,
): void {
  if (other.id.split('_')[0] === own.id.split('_')[0]) return;
  for (const verdict of check(other.report, story, tools).slice(1, 4)) {
    if (verdict.verdict !== 'supported') tally.caught++;
    else {
      tally.missed++;
      context.log(`  invented, not told: ${verdict.sentence.slice(0, 160)}`);
    }
  }
}

/** Quotations as the reports have them, and with one word altered, put into a sentence of a draft. */
function countQuotations(
  story: Story,
  tools: Tools,
  random: () => number,
  tally: Tally,
  context: MeasureContext,
): void {
  for (const { article, reading } of story.witnesses.slice(0, 3)) {
    for (const span of quotedSpans(article.text).slice(0, 3)) {
      const words = article.text.slice(span.start, span.end).trim();
      if (words.split(/\s+/).length < 6 || words.includes('\n')) continue;
      const by = reading.attributions.find(({ content }) =>
        content.some((part) => part.start <= span.start && span.start < part.end),
      );
      const said = by && by.speaker.kind === 'named' ? `${by.speaker.name} said: ` : 'He said: ';
      const own = check(draftOf(`${said}“${words}”`, tools), story, tools).filter(
        ({ verdict }) => verdict !== 'supported',
      );
      if (own.length === 0) tally.kept++;
      else {
        tally.wronglyDoubted++;
        context.log(
          `  quotation doubted (${own[0]!.verdict}): ${said}${words.slice(0, 120)} ${own[0]!.conflicts.map((one) => `${one.draft} | ${one.reports.join()}`)}`,
        );
      }
      const parts = words.split(' ');
      const long = parts.map((word, at) => ({ word, at })).filter(({ word }) => /^[a-z]{5,}$/.test(word));
      if (long.length === 0) continue;
      const { at } = long[Math.floor(random() * long.length)]!;
      parts[at] = ['mountains', 'gardens', 'carefully', 'reluctant', 'borrowed'][Math.floor(random() * 5)]!;
      const wrong = check(draftOf(`${said}“${parts.join(' ')}”`, tools), story, tools);
      if (wrong.some(({ verdict }) => verdict !== 'supported')) tally.caught++;
      else {
        tally.missed++;
        context.log(`  altered quotation not told: ${parts.join(' ').slice(0, 160)}`);
      }
    }
  }
}

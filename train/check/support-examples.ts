import { jsonLines } from '../../quality/data.ts';
import { alteredSentences, type Random } from '../../quality/discrepancies/altered-sentences.ts';
import { isTrainedOn } from '../../quality/discrepancies/halves.ts';
import { inventions } from '../../quality/discrepancies/inventions.ts';
import { type Rewrite, rewrites } from '../../quality/discrepancies/rewrites.ts';
import { reportOf, storyOf } from '../../quality/discrepancies/stories.ts';
import { flatLineage } from '../../quality/plain-story.ts';
import { prepareChecking } from '../../src/check/checking.ts';
import { judging } from '../../src/check/support/judging.ts';
import { SUPPORT_SIGNS } from '../../src/check/support/signs.ts';
import type { Report, Story } from '../../src/model/story.ts';
import type { Tools } from '../../src/pipeline.ts';
import { nearWordsOf } from '../../src/text/near-words.ts';

/** A sentence of a draft, what was seen of it, and whether the reports say it. */
export interface SupportExample {
  readonly from: string;
  readonly trained: boolean;
  /** Whether the draft is this sentence alone. */
  readonly alone: boolean;
  readonly row: Float32Array;
  readonly supported: boolean;
  readonly weight: number;
}

const HEARD = SUPPORT_SIGNS.indexOf('set-telling');
const LEAST_HEARD = 0.25;
/** Of each report so many altered sentences. */
const MOST_ALTERED = 24;
const MOST_INVENTED = 16;

export function supportExamples(data: string, tools: Tools, random: Random): SupportExample[] {
  return [
    ...fromRewrites(data, tools, random),
    ...fromPassages(data, tools, random),
    ...fromSentencePairs(data, tools),
  ];
}

/** Whether a sort of example is of sentences that are a draft by themselves. */
const isAlone = (from: string): boolean =>
  / alone$|^altered |^invented /.test(from) || (/^(?:rewritten|passage) /.test(from) && !from.endsWith(' in text'));

type Put = (from: string, row: Float32Array, supported: boolean, weight: number) => void;

const rowsOf = (draft: Report, story: Story, tools: Tools, poor = false): ((at: number) => Float32Array) => {
  const near = tools.traceWeights && !poor ? nearWordsOf(tools.traceWeights) : undefined;
  const judge = judging(prepareChecking(draft, story, flatLineage(story), poor ? undefined : tools.words, near));
  return (at) => judge(at).row;
};

function fromRewrites(data: string, tools: Tools, random: Random): SupportExample[] {
  const all = rewrites(data, tools.reader, 6);
  return all.flatMap((rewrite, index) => {
    const out: SupportExample[] = [];
    const { label } = rewrite;
    const trained = isTrainedOn(label);
    const put: Put = (from, row, supported, weight) =>
      out.push({ from, trained, alone: isAlone(from), row, supported, weight });
    const story = storyOf(label, rewrite.others, tools.reader);
    ofRewrite(rewrite, story, tools, random, put);
    // The reports' own sentences, altered and as they are.
    for (const report of rewrite.others.slice(0, 2)) {
      const made = some(alteredSentences(report, story, random), MOST_ALTERED, random);
      alone(
        made.map(({ text, kind }) => ({ text, kind: `altered ${kind}` })),
        story,
        tools,
        put,
        false,
        1,
      );
      const rows = rowsOf(report, story, tools);
      for (const at of some([...report.reading.sentences.keys()], 4, random)) put('own', rows(at), true, 0.3);
      alone(
        some(
          report.reading.sentences.map((_, at) => ({ text: sentenceText(report, at), kind: 'own alone' })),
          6,
          random,
        ),
        story,
        tools,
        put,
        true,
        0.5,
      );
    }
    const elsewhere: Report[] = [7, 15, 31]
      .map((k) => all[(index + k) % all.length]!)
      .filter((one) => isTrainedOn(one.label) === trained && topicOf(one) !== topicOf(rewrite))
      .flatMap((one) => one.others.slice(0, 2));
    for (const report of [rewrite.report, ...rewrite.others.slice(0, 2)]) {
      const made = some(inventions(report, story, elsewhere, random), MOST_INVENTED, random);
      alone(
        made.map(({ text, kind }) => ({ text, kind: `invented ${kind}` })),
        story,
        tools,
        put,
        false,
        1.5,
      );
    }
    // Other events: of the like topic, and of any.
    const like = all.filter((one) => topicOf(one) === topicOf(rewrite) && one.label !== label);
    const strange = [all[(index + 11) % all.length]!, all[(index + 23) % all.length]!].filter(
      (one) => topicOf(one) !== topicOf(rewrite),
    );
    for (const other of [...like.slice(0, 1), ...strange]) {
      const rows = rowsOf(other.report, story, tools);
      for (const at of other.report.reading.sentences.keys())
        put(like.includes(other) ? 'like event' : 'other event', rows(at), false, 0.5);
    }
    return out;
  });
}

const topicOf = ({ label }: Rewrite): string => label.split('_')[0]!;

function ofRewrite(rewrite: Rewrite, story: Story, tools: Tools, random: Random, put: Put): void {
  const { report, span, kind } = rewrite;
  const noisy = kind === 'spun' || kind === 'translated';
  for (const poor of [false, true]) {
    const rows = rowsOf(report, story, tools, poor);
    report.reading.sentences.forEach(({ start, end }, at) => {
      const planted = span !== undefined && start < span.end && span.start < end;
      const weight = (poor ? 0.3 : 1) * (planted ? 2 : noisy ? 0.5 : 2);
      const plain = poor ? 'poor ' : '';
      put(planted ? `${plain}planted` : `${plain}${kind}`, rows(at), !planted, weight);
    });
  }
  const sentences = report.reading.sentences.map((_, at) => sentenceText(report, at));
  if (!noisy) {
    const true_ = sentences.filter((_, at) => {
      const { start, end } = report.reading.sentences[at]!;
      return !(span !== undefined && start < span.end && span.start < end);
    });
    alone(
      some(true_, 12, random).map((text) => ({ text, kind: `${kind} alone` })),
      story,
      tools,
      put,
      true,
      1,
    );
  }
  const made = some(alteredSentences(report, story, random), MOST_ALTERED, random);
  alone(
    made.slice(0, MOST_ALTERED / 2).map(({ text, kind: what }) => ({ text, kind: `rewritten ${what}` })),
    story,
    tools,
    put,
    false,
    noisy ? 0.5 : 1,
  );
  // The others within their text.
  for (const { sentence, text, kind: what } of made.slice(MOST_ALTERED / 2)) {
    const whole = sentences.map((own, at) => (at === sentence ? text : own)).join('\n');
    const draft = reportOf('draft', whole, { lang: 'en' }, tools.reader);
    const from = sentences.slice(0, sentence).join('\n').length;
    const at = draft.reading.sentences.findIndex(({ end }) => end > from + 1);
    if (at >= 0) put(`rewritten ${what} in text`, rowsOf(draft, story, tools)(at), false, noisy ? 0.5 : 1);
  }
}

/** Sentences as drafts of one sentence each. */
function alone(
  made: readonly { readonly text: string; readonly kind: string }[],
  story: Story,
  tools: Tools,
  put: Put,
  supported: boolean,
  weight: number,
): void {
  for (const { text, kind } of made) {
    const draft = reportOf('draft', text, { lang: 'en' }, tools.reader);
    if (draft.reading.sentences.length > 0) put(kind, rowsOf(draft, story, tools)(0), supported, weight);
  }
}

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: boolean | number;
}

/** Passages and their rewritings, each among others. */
function fromPassages(data: string, tools: Tools, random: Random): SupportExample[] {
  const pairs = jsonLines<Pair>(data, 'copies/paraphrases.jsonl').filter(({ label }) => label === true);
  return pairs.flatMap(({ id, b }, at) => {
    const out: SupportExample[] = [];
    const trained = at % 2 === 0;
    const put: Put = (from, row, supported, weight) =>
      out.push({ from, trained, alone: isAlone(from), row, supported, weight });
    const others = [0, 1, 2, 3].map((k) => pairs[(at + k * 7) % pairs.length]!);
    const story = storyOf(
      id,
      others.map((one) => reportOf(one.id, one.a, { lang: 'en' }, tools.reader)),
      tools.reader,
    );
    const draft = reportOf(`${id} b`, b, { lang: 'en' }, tools.reader);
    const rows = rowsOf(draft, story, tools);
    for (const n of draft.reading.sentences.keys()) {
      // What stands nowhere in the passage was added by the rewriter.
      const row = rows(n);
      if (row[HEARD]! >= LEAST_HEARD) put('passage', row, true, 0.4);
    }
    alone(
      some(alteredSentences(draft, story, random), 4, random).map(({ text, kind }) => ({
        text,
        kind: `passage ${kind}`,
      })),
      story,
      tools,
      put,
      false,
      0.4,
    );
    return out;
  });
}

/** Pairs of sentences of news that were judged to say the same, or not. */
function fromSentencePairs(data: string, tools: Tools): SupportExample[] {
  const pairs = jsonLines<Pair>(data, 'copies/sentence-pairs.jsonl');
  return pairs.flatMap(({ id, a, label }, at) => {
    const score = Number(label);
    if (score > 2.5 && score < 4.5) return [];
    const others = [0, 1, 2, 3, 4, 5].map((k) => pairs[(at + k * 5) % pairs.length]!);
    const story = storyOf(
      id,
      others.map((one) => reportOf(one.id, one.b, { lang: 'en' }, tools.reader)),
      tools.reader,
    );
    const draft = reportOf('draft', a, { lang: 'en' }, tools.reader);
    if (draft.reading.sentences.length === 0) return [];
    const supported = score >= 4.5;
    return [
      {
        from: supported ? 'same pair' : 'other pair',
        trained: at % 2 === 0,
        row: rowsOf(draft, story, tools)(0),
        supported,
        weight: 0.6,
        alone: true,
      },
    ];
  });
}

const sentenceText = ({ article, reading }: Report, at: number): string =>
  article.text.slice(reading.sentences[at]!.start, reading.sentences[at]!.end);

function some<T>(from: readonly T[], most: number, random: Random): T[] {
  const rest = [...from];
  const out: T[] = [];
  while (out.length < most && rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}

import type { BriefSentence, StoryBrief } from '../../model/brief.ts';
import type { Verdict } from '../../model/collation.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Cite } from '../../model/span.ts';
import type { Report, Story } from '../../model/story.ts';
import { fold } from '../../text/index.ts';
import { oneOrigin } from '../origin-range.ts';
import { parseAnswer } from './answer.ts';
import { merged, type Worded } from './merge.ts';
import { isPlain } from './plain-sentence.ts';
import { wordingRequest } from './request.ts';
import { restsOn } from './rests-on.ts';

/** A text as a draft, and what the story's reports say to each of its sentences. */
export type CheckText = (
  text: string,
  language: string,
) => { readonly draft: Report; readonly verdicts: readonly Verdict[] };

export interface TellingToWord {
  readonly story: Story;
  readonly lineage: Lineage;
  readonly brief: StoryBrief;
}

type Supported = Extract<Verdict, { readonly verdict: 'supported' }>;

/**
 * The brief with its sentences worded by a model. Each sentence of the answer must pass `check` and rest on what it cites, else it is
 * dropped; `wording` tells how many were. Rejects where the model does not answer, or not in the form that was asked for.
 */
export async function wordStory(
  { story, lineage, brief }: TellingToWord,
  model: LanguageModel,
  check: CheckText,
): Promise<StoryBrief> {
  const own = brief.sentences;
  if (own.length === 0) return brief;
  const language = languageOf(story, own);
  const words = own.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const { texts, given } = parseAnswer(await model.ask(wordingRequest(own, language, words)));
  const plain = texts.filter(isPlain);
  let dropped = given - plain.length;
  const kept: Worded[] = [];
  const seen = new Set<string>();
  const { draft, verdicts } = check(plain.join('\n\n'), language);
  for (const verdict of verdicts) {
    const sentence = draft.reading.sentences.find(({ start, end }) => start === verdict.start && end === verdict.end);
    const covers = verdict.verdict === 'supported' ? coveredBy(verdict.cites, own) : [];
    const text = verdict.sentence.replace(/\s+/gu, ' ').trim();
    if (
      verdict.verdict === 'supported' &&
      sentence &&
      // What stands beside the brief is none of its wording, even where a report says it.
      covers.length > 0 &&
      !seen.has(fold(text)) &&
      restsOn(draft, sentence, { story, cites: verdict.cites, own: covers.map((at) => own[at]!) })
    ) {
      seen.add(fold(text));
      kept.push({ sentence: sentenceOf(verdict, text, own, covers, lineage), covers });
    } else dropped++;
  }
  const wording = { model: model.name, worded: kept.length, dropped };
  return { ...brief, sentences: merged(own, kept), wording, remarks: [...brief.remarks, remarkOn(wording)] };
}

/** A sentence that reports support, with their words: an unsupported one cannot be made one of a brief. */
function sentenceOf(
  { cites }: Supported,
  text: string,
  own: readonly BriefSentence[],
  covers: readonly number[],
  lineage: Lineage,
): BriefSentence {
  const [one, ...others] = covers.map((at) => own[at]!);
  // Worded from one sentence and resting on it alone: what bears that out bears this out.
  const all =
    one && others.length === 0 && cites.length === 1
      ? [...cites, ...one.cites.filter((cite) => !isSame(cite, cites[0]))]
      : [...cites];
  const speakers = new Set(covers.map((at) => own[at]!.speaker));
  const [speaker] = speakers;
  return {
    text,
    cites: all,
    origins: oneOrigin(originsOf(new Set(all.map(({ article }) => article as Cite['article'])), lineage.origins)),
    ...(speakers.size === 1 && speaker !== undefined ? { speaker } : {}),
    worded: true,
  };
}

type Place = Pick<Cite, 'start' | 'end'> & { readonly article: string };

const isSame = (a: Place, b: Place): boolean => a.article === b.article && a.start === b.start && a.end === b.end;

/** The places of the brief's own sentences that cite words which these cites have too. */
const coveredBy = (cites: readonly Place[], own: readonly BriefSentence[]): number[] =>
  own.flatMap((sentence, at) =>
    sentence.cites.some((one) =>
      cites.some((cite) => cite.article === one.article && cite.start < one.end && one.start < cite.end),
    )
      ? [at]
      : [],
  );

/** The language of most of the brief's sentences; of the earliest where several are as frequent. */
function languageOf(story: Story, own: readonly BriefSentence[]): string {
  const counts = new Map<string, number>();
  for (const { cites } of own) {
    const witness = story.witnesses.find(({ article }) => article.id === cites[0]?.article);
    if (witness) counts.set(witness.reading.language, (counts.get(witness.reading.language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'und';
}

function remarkOn({ model, worded, dropped }: { model: string; worded: number; dropped: number }): string {
  const told = `${worded === 1 ? '1 sentence is' : `${worded} sentences are`} worded by ${model}`;
  if (dropped === 0) return `${told}; none was dropped.`;
  return `${told}; ${dropped === 1 ? '1 was' : `${dropped} were`} dropped, as the reports do not bear ${dropped === 1 ? 'it' : 'them'} out.`;
}

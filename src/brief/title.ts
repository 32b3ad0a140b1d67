import type { Story, Witness } from '../model/story.ts';
import { TokenFlag } from '../model/tokens.ts';
import { tokenize } from '../text/index.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import { revisionMark } from '../text/revision-marks.ts';
import { stemHash } from '../text/word-stem.ts';
import { type HeadlineFigure, headlineFigures } from './headline-figures.ts';

const LONGEST = 160;
/** Of a report so many code units tell what it is about. */
const LEAD = 400;
/** A headline in a language of its own has nothing in common with the others, and may be the best for all that. */
const ALONE = 0.1;
/** What is left of a headline whose figure later reports have otherwise. */
const OVERTAKEN = 0.35;
/** … whose own house has a later report. */
const FOLLOWED = 0.7;
/** … that says of itself to be a correction: it tells what was wrong rather than what happened. */
const CORRECTED = 0.6;
/** What a headline loses where all others came out on a later day. */
const OLD = 0.5;

/** So many headlines are compared. */
const MOST = 120;

interface Headline {
  readonly title: string;
  readonly witness: Witness;
  /** Stems of the title, and of the title with the first sentences. */
  readonly words: ReadonlySet<number>;
  readonly told: ReadonlySet<number>;
  readonly figures: readonly HeadlineFigure[];
  readonly toldFigures: readonly HeadlineFigure[];
}

/**
 * The title that has most in common with what the other reports begin with, and that the latest of them bear out: a
 * headline whose figures or whose day others have left behind weighs less. The first sentence of the first report where none has one.
 */
export function titleOf(story: Story): string {
  const headlines = someOf(story.witnesses.filter(({ article }) => article.title.trim() !== '')).map(headlineOf);
  if (headlines.length === 0) return firstSentence(story);
  const counts = new Map<number, number>();
  for (const { told } of headlines) for (const word of told) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = headlines[0]!;
  let bestScore = -1;
  for (const headline of headlines) {
    const score = (ALONE + central(headline, counts, headlines.length)) * standing(headline, headlines);
    if (score > bestScore) [best, bestScore] = [headline, score];
  }
  return best.title;
}

/** Of many evenly some, with the last: each is held against each. */
function someOf(witnesses: readonly Witness[]): readonly Witness[] {
  if (witnesses.length <= MOST) return witnesses;
  return Array.from({ length: MOST }, (_, i) => witnesses[Math.floor((i * (witnesses.length - 1)) / (MOST - 1))]!);
}

function headlineOf(witness: Witness): Headline {
  const { article } = witness;
  const title = article.title.trim();
  const lead = `${title}\n${article.text.slice(0, LEAD)}`;
  return {
    title,
    witness,
    words: stems(title, article.language),
    told: stems(lead, article.language),
    figures: headlineFigures(title, article.language),
    toldFigures: headlineFigures(lead, article.language),
  };
}

/** How much of a title stands where others begin, as shares of them: the sum over its words, less for a long one. */
function central({ words }: Headline, counts: ReadonlyMap<number, number>, reports: number): number {
  let sum = 0;
  for (const word of words) sum += (counts.get(word)! - 1) / Math.max(1, reports - 1);
  return sum / Math.sqrt(words.size + 4);
}

/** What later reports leave of a headline, 0–1. */
function standing(headline: Headline, headlines: readonly Headline[]): number {
  const later = headlines.filter((other) => isLater(other.witness, headline.witness, false));
  const laterDay = headlines.filter((other) => isLater(other.witness, headline.witness, true));
  let factor = 1 - (OLD * laterDay.length) / Math.max(1, headlines.length - 1);
  if (later.some((other) => overtakes(other, headline))) factor *= OVERTAKEN;
  if (laterDay.some(({ witness }) => sameHouse(witness, headline.witness))) factor *= FOLLOWED;
  if (revisionMark([headline.title]) > 0) factor *= CORRECTED;
  return factor;
}

/** Whether a later report has a greater figure where the headline has one: the dead of a disaster do not become fewer. */
const overtakes = ({ figures, toldFigures }: Headline, { figures: own }: Headline): boolean =>
  own.some(
    ({ measure, value }) =>
      toldFigures.some((other) => other.measure === measure && other.value > value) &&
      !figures.some((other) => other.measure === measure && other.value === value),
  );

/** By stated moments; with `day` only a later day counts. Moments without a clock are compared by their days. */
function isLater(a: Witness, b: Witness, day: boolean): boolean {
  const [first, second] = [a.article.published?.value, b.article.published?.value];
  if (first === undefined || second === undefined || first.startsWith('XXXX') || second.startsWith('XXXX'))
    return false;
  const length = day || first.length < 16 || second.length < 16 ? 10 : 16;
  return first.slice(0, length) > second.slice(0, length);
}

/** Of one outlet, or of one agency where no outlet is told. */
function sameHouse(a: Witness, b: Witness): boolean {
  const houses = ({ article }: Witness): string[] =>
    article.outlet !== undefined
      ? [article.outlet]
      : article.credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name);
  const own = houses(a);
  return houses(b).some((name) => own.includes(name));
}

function stems(text: string, language: string): Set<number> {
  const tokens = tokenize(text);
  const stop = stopwordsOf(language);
  const found = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0 || stop.has(tokens.fold[i]!)) continue;
    found.add(stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
  }
  return found;
}

function firstSentence(story: Story): string {
  const witness = story.witnesses[0];
  const sentence = witness?.reading.sentences[0];
  if (!witness || !sentence) return '';
  const text = witness.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST)).trimEnd()} …`;
}

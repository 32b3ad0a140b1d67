import { mainVerb } from '../../text/comparison/main-verb.ts';
import { type ComparedReport, FeatureKind } from '../../text/comparison/statements.ts';
import { unrealisedOf } from '../../text/languages/unrealised.ts';
import { verbWordsOf } from '../../text/languages/verbs.ts';
import type { Beside } from './beside.ts';
import type { Chosen } from './chosen.ts';
import type { StoryWords } from './story-words.ts';
import { likestWord } from './word-likeness.ts';

/** How far what a draft's sentence tells of its names is borne out by the chosen sentences and those beside them. */
export interface Predicate {
  /** Likeness of the main verb to the likest word, 0–1; −1 where no verb can be told. */
  readonly verb: number;
  /** Likeness of its words outside names on the whole, and the weight of the most telling one that is not there. */
  readonly words: number;
  readonly worst: number;
  /** Likeness of the other words, and names, in the sentences that have the verb; −1 where no verb can be told. */
  readonly beside: number;
  /** The same for what stands before the verb, and for what stands behind it; −1 where nothing does. */
  readonly subject: number;
  readonly object: number;
  /** 1 where the draft tells as done what the reports only have as wanted, planned or possible. */
  readonly planned: number;
}

/** Tokens before a verb in which what makes it unreal stands. */
const REACH = 6;
/** Likeness from which on a word stands for the verb. */
const SAME = 0.5;

export function predicateOf(story: StoryWords, at: number, beside: Beside, set: Chosen): Predicate {
  const { statements } = story;
  const { reports, report, sentence } = statements;
  const own = reports[0]!;
  const window = windowOf(story, beside, set);
  const verb = mainVerb(own, sentence[at]!);
  const { units } = beside;
  const likes = units.map(({ token, kind, telling }, u) =>
    window.map((s) => {
      const c = beside.statements.indexOf(s);
      const heard = c < 0 ? 0 : beside.like[u * beside.statements.length + c]!;
      if (kind !== FeatureKind.word || heard >= 0.9 || telling < 0.1) return heard;
      return Math.max(heard, likestWord(story, own, token, reports[report[s]!]!, sentence[s]!).like);
    }),
  );
  let total = 0;
  let sum = 0;
  let worst = 0;
  units.forEach(({ token, kind, telling }, u) => {
    if (kind !== FeatureKind.word || isNamed(own, token)) return;
    const like = Math.max(0, ...likes[u]!);
    total += telling;
    sum += telling * like;
    worst = Math.max(worst, telling * (1 - like));
  });
  const words = total > 0 ? sum / total : 1;
  if (verb === undefined) return { verb: -1, words, worst, beside: -1, subject: -1, object: -1, planned: 0 };
  const there = window.map((s) => likestWord(story, own, verb, reports[report[s]!]!, sentence[s]!));
  /** Of the sentences that have the verb, the one that has most of these units, by how like the verb is. */
  const withVerb = (takes: (token: number) => boolean): number => {
    let best = -1;
    window.forEach((_, w) => {
      let all = 0;
      let heard = 0;
      units.forEach(({ token, telling }, u) => {
        if (!takes(token)) return;
        all += telling;
        heard += telling * likes[u]![w]!;
      });
      if (all > 0) best = Math.max(best, (heard / all) * Math.min(1, there[w]!.like / 0.9));
    });
    return best;
  };
  const isReal = there.flatMap(({ token, like }, w) =>
    token >= 0 && like >= SAME ? [!isUnreal(reports[report[window[w]!]!]!, sentence[window[w]!]!, token)] : [],
  );
  return {
    verb: Math.max(0, ...there.map(({ like }) => like)),
    words,
    worst,
    beside: withVerb((token) => token !== verb),
    subject: withVerb((token) => token < verb),
    object: withVerb((token) => token > verb),
    planned: isReal.length > 0 && !isReal.includes(true) && !isUnreal(own, sentence[at]!, verb) ? 1 : 0,
  };
}

/** The chosen sentences and those beside them. */
function windowOf({ statements: { report } }: StoryWords, { statements: list }: Beside, { members }: Chosen): number[] {
  const found = new Set<number>();
  for (const c of members) {
    const s = list[c]!;
    for (const other of [s, s - 1, s + 1]) if (report[other] === report[s]) found.add(other);
  }
  return [...found];
}

const isNamed = ({ reading: { names, tokens } }: ComparedReport, token: number): boolean => {
  const at = tokens.start[token]!;
  return names.some(({ start, end }) => start <= at && at < end);
};

/** Whether a word stands behind one that makes it wanted, planned or possible; or as an infinitive. */
function isUnreal({ reading }: ComparedReport, sentence: number, token: number): boolean {
  const words = unrealisedOf(reading.language);
  const relative = verbWordsOf(reading.language)?.relative;
  const { firstToken } = reading.sentences[sentence]!;
  for (let i = token - 1; i >= Math.max(firstToken, token - REACH); i--) {
    const fold = reading.tokens.fold[i]!;
    if (words.has(fold)) return true;
    if (relative?.has(fold)) return false;
  }
  return false;
}

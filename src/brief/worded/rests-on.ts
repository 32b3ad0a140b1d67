import type { Reading, Sentence } from '../../model/reading.ts';
import type { Report } from '../../model/story.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { tokenize } from '../../text/index.ts';
import { openingsOf } from '../../text/languages/openings.ts';
import { polarityOf } from '../../text/languages/polarity.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { stemHash } from '../../text/word-stem.ts';
import { citedReadings, type Ground, wordsOf } from './ground.ts';
import { namesSpeaker, namesStand } from './named.ts';

/** Words from its beginning in which a sentence may lean on another. */
const OPENING_WORDS = 5;
/** Share of a sentence's content words that may be other ones than the reports'. */
const UNHEARD = 0.2;

/**
 * Whether a sentence of a model brings nothing that its cites do not hold, beyond what `check` asks: nearly all its content words, each
 * figure and each word of a name stand there, it denies where they deny, names who said it where they are speech, and leans on no other
 * sentence.
 */
export function restsOn(draft: Report, sentence: Sentence, ground: Ground): boolean {
  const words = wordsOf(ground);
  return (
    !leansBack(draft, sentence) &&
    isHeard(draft, sentence, ground) &&
    figuresStand(draft, sentence, ground, words) &&
    namesStand(draft, sentence, ground, words) &&
    deniesAlike(draft, sentence, ground) &&
    namesSpeaker(draft, sentence, ground)
  );
}

/** Whether nearly all content words stand in the cites or in the brief's own sentences, under a common stem. */
function isHeard({ reading, article }: Report, sentence: Sentence, { cites, own }: Ground): boolean {
  const stems = new Set<number>();
  for (const text of [...cites.map(({ exact }) => exact), ...own.map((one) => one.text)]) {
    const tokens = tokenize(text);
    for (let i = 0; i < tokens.length; i++)
      stems.add(stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
  }
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  let all = 0;
  let unheard = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
    all++;
    if (!stems.has(stemHash(article.text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!))) unheard++;
  }
  return unheard <= UNHEARD * all;
}

/** "He said": a pronoun among the first words, before any name, or a connective at the head. */
function leansBack({ reading }: Report, sentence: Sentence): boolean {
  const { connectives, pronouns } = openingsOf(reading.language);
  const { tokens, names } = reading;
  let seen = 0;
  for (let i = sentence.firstToken; i < sentence.endToken && seen < OPENING_WORDS; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    if (names.some((name) => name.start <= tokens.start[i]! && tokens.end[i]! <= name.end)) return false;
    if (pronouns.has(tokens.fold[i]!) || (seen === 0 && connectives.has(tokens.fold[i]!))) return true;
    seen++;
  }
  return false;
}

function figuresStand({ reading }: Report, sentence: Sentence, ground: Ground, words: ReadonlySet<number>): boolean {
  const { tokens, amounts } = reading;
  let known: Set<number> | undefined;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if ((tokens.flags[i]! & TokenFlag.number) === 0 || words.has(tokens.fold[i]!)) continue;
    const amount = amounts.find(({ start, end }) => start <= tokens.start[i]! && tokens.end[i]! <= end);
    // "Twelve" in the reports, "12" here.
    known ??= new Set(
      citedReadings(ground).flatMap(({ reading: cited, inside }) =>
        cited.amounts.filter(inside).map(({ value }) => value),
      ),
    );
    if (!amount || !known.has(amount.value)) return false;
  }
  return true;
}

/** A negation stands in both or in neither. */
function deniesAlike({ reading }: Report, sentence: Sentence, ground: Ground): boolean {
  const { negations } = polarityOf(reading.language);
  const denies = (one: Reading, { firstToken, endToken }: Sentence): boolean => {
    for (let i = firstToken; i < endToken; i++) if (negations.has(one.tokens.fold[i]!)) return true;
    return false;
  };
  const cited = citedReadings(ground).flatMap(({ reading: one, inside }) =>
    one.sentences.filter(inside).map((own) => denies(one, own)),
  );
  return cited.length === 0 || cited.includes(denies(reading, sentence));
}

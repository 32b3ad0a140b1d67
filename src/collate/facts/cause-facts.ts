import type { Fact } from '../../model/collation.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import { TokenFlag } from '../../model/tokens.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import { causeWordsOf } from '../../text/languages/causes.ts';
import { polarityOf } from '../../text/languages/polarity.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { unrealisedOf } from '../../text/languages/unrealised.ts';
import { LexiconMarks } from '../../text/token-scan.ts';
import { stemHash } from '../../text/word-stem.ts';
import { factsOfTold, type Told } from './told-things.ts';

interface Cause extends Told {
  readonly language: string;
  /** Stems of the cause's words, and of what it is the cause of, the nearest first. */
  readonly cause: readonly number[];
  readonly effect: readonly number[];
}

/** Words of a cause. */
const MOST = 7;
/** Content words before that say of what. */
const EFFECT = 6;
/** Of those as many must be the same for two to be of one thing, the nearest or the next among them. */
const SHARED = 2;
/** Tokens before the cue in which it is denied or told as possible. */
const BEFORE = 4;

/** The cause that reports give of something: "the fire was caused by …", "because of …". */
export function causeFacts(story: Story, lineage: Lineage, { statements }: Matching): Fact[] {
  const all = statements.reports.flatMap((report, at) => causesIn(report, statements.first[at]!));
  const ofReport = new Map<number, Cause[]>();
  for (const one of all) {
    const report = statements.report[one.statement]!;
    ofReport.set(report, [...(ofReport.get(report) ?? []), one]);
  }
  const gives = ({ statement }: Cause, { cause }: Cause): boolean =>
    ofReport.get(statements.report[statement]!)!.some((own) => own.cause.some((stem) => cause.includes(stem)));
  return factsOfTold(story, lineage, statements, 'cause', all, (a, b) => {
    if (a.language !== b.language || !areOfOne(a.effect, b.effect)) return undefined;
    if (a.cause.some((stem) => b.cause.includes(stem))) return 'agree';
    return gives(a, b) || gives(b, a) ? undefined : 'differ';
  });
}

function areOfOne(a: readonly number[], b: readonly number[]): boolean {
  const shared = a.filter((stem) => b.includes(stem));
  return shared.length >= SHARED && a.slice(0, 2).some((stem) => b.slice(0, 2).includes(stem));
}

function causesIn({ text, reading }: ComparedReport, firstStatement: number): Cause[] {
  const lexicon = causeWordsOf(reading.language);
  if (!lexicon) return [];
  const { tokens } = reading;
  const marks = new LexiconMarks(lexicon, tokens);
  const stop = stopwordsOf(reading.language);
  const unrealised = unrealisedOf(reading.language);
  const { negations } = polarityOf(reading.language);
  const isWord = (i: number): boolean => (tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0;
  const isContent = (i: number): boolean => isWord(i) && !stop.has(tokens.fold[i]!);
  const stemAt = (i: number): number => stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!);
  const found: Cause[] = [];
  reading.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; i++) {
      if (marks.is(i, 1)) i = marks.after(i) - 1;
      if (!marks.is(i, 0)) continue;
      let open = false;
      for (let k = Math.max(firstToken, i - BEFORE); k < i; k++)
        if (unrealised.has(tokens.fold[k]!) || negations.has(tokens.fold[k]!)) open = true;
      const from = marks.after(i);
      let end = from;
      while (end < endToken && end - from < MOST && isWord(end)) end++;
      while (end > from && !isContent(end - 1)) end--;
      const cause: number[] = [];
      for (let k = from; k < end; k++) if (isContent(k)) cause.push(stemAt(k));
      const effect: number[] = [];
      for (let k = i - 1; k >= firstToken && effect.length < EFFECT; k--) if (isContent(k)) effect.push(stemAt(k));
      // "Due to begin": what is to be is no cause.
      if (!open && cause.length > 0 && effect.length > 0 && isContentSoon(from, end, isContent))
        found.push({
          statement: firstStatement + sentence,
          range: { first: from, end },
          value: cause.join(' '),
          language: reading.language.slice(0, 2),
          cause,
          effect,
        });
      i = Math.max(i, end - 1);
    }
  });
  return found;
}

/** Whether a word that says something stands at most two words behind the cue. */
const isContentSoon = (from: number, end: number, isContent: (i: number) => boolean): boolean =>
  isContent(from) || (from + 1 < end && isContent(from + 1)) || (from + 2 < end && isContent(from + 2));

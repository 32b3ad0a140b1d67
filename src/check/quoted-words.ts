import { distance } from 'fastest-levenshtein';
import type { Conflict } from '../model/collation.ts';
import type { Sentence } from '../model/reading.ts';
import { type Cite, cite } from '../model/span.ts';
import type { Report, Story } from '../model/story.ts';
import { TokenFlag } from '../model/tokens.ts';
import { tokenAt } from '../text/comparison/statements.ts';
import { fold, quotedSpans } from '../text/index.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import { saysOtherwiseCut } from './quoted-cut.ts';

/** What the reports have of the words that a draft's sentence puts between quotation marks. */
export interface QuotedFinding {
  /** The same words stand in a report, between quotation marks. */
  readonly exact: readonly Cite[];
  readonly conflicts: readonly Conflict[];
  /** Quotations for which the reports have nothing like. */
  readonly unknown: number;
  /** How many quotations the sentence has. */
  readonly count: number;
}

/** Words from which on a quotation must stand between marks in a report; of a shorter one the word must stand in one. */
const FEWEST = 2;
/** Share of a quotation's words that must stand in one of a report for it to be meant; of the same speaker's less is enough. */
const SAME = 0.55;
const SAME_OF_SPEAKER = 0.4;

interface Spoken {
  readonly witness: number;
  readonly words: Uint32Array;
  readonly tokens: Uint32Array;
  readonly speaker: string | undefined;
  /** Who says it where the report does not name them: "a survivor". */
  readonly described: string | undefined;
}

/** Characters around a quotation within which somebody who is first described is named. */
const AROUND = 220;

/** Whether a speaker is named beside what somebody described says: then it may be they. */
function isNamedBeside({ witness, tokens }: Spoken, speaker: string, story: Story): boolean {
  const { article, reading } = story.witnesses[witness]!;
  const from = reading.tokens.start[tokens[0]!]!;
  const to = reading.tokens.end[tokens[tokens.length - 1]!]!;
  const beside = fold(article.text.slice(Math.max(0, from - AROUND), to + AROUND));
  return beside.includes(fold(speaker).split(/\s+/).at(-1)!);
}

/** All that the reports quote, ready for comparison. */
export function spokenIn(story: Story): Spoken[] {
  return story.witnesses.flatMap((report, witness) => {
    const found: Spoken[] = [];
    for (const span of quotedSpans(report.article.text)) {
      const { words, tokens } = wordsIn(report, span.start, span.end);
      if (words.length > 0)
        found.push({
          witness,
          words,
          tokens,
          speaker: speakerOf(report, span, story),
          described: describedIn(report, span),
        });
    }
    return found;
  });
}

/** Holds each quotation of a draft's sentence beside all that the reports quote, word by word and by speaker. */
export function checkQuotations(
  draft: Report,
  sentence: Sentence,
  story: Story,
  spoken: readonly Spoken[],
  known: (word: number) => boolean,
): QuotedFinding {
  const exact: Cite[] = [];
  const conflicts: Conflict[] = [];
  let unknown = 0;
  let count = 0;
  for (const span of quotedSpans(draft.article.text)) {
    const start = Math.max(span.start, sentence.start);
    const end = Math.min(span.end, sentence.end);
    if (start >= end) continue;
    const own = wordsIn(draft, start, end);
    if (own.words.length === 0) continue;
    count++;
    if (own.words.length < FEWEST) {
      if (!known(own.words[0]!)) unknown++;
      continue;
    }
    const best = nearest(own.words, spoken, stopwordsOf(draft.reading.language));
    const speaker = speakerOf(draft, span, story);
    const isTheirs = best?.one.speaker !== undefined && best.one.speaker === speaker;
    if (!best || best.share < (isTheirs ? SAME_OF_SPEAKER : SAME)) {
      unknown++;
      continue;
    }
    const { one, from, to } = best;
    const { article, reading } = story.witnesses[one.witness]!;
    const cutShort = best.verbatim && saysOtherwiseCut({ text: article.text, reading, tokens: one.tokens }, from, to);
    const whole = cutShort || (best.verbatim && isCut(best, draft));
    const place = cite(article, {
      start: reading.tokens.start[one.tokens[cutShort ? 0 : from]!]!,
      end: reading.tokens.end[one.tokens[whole ? one.tokens.length - 1 : to]!]!,
    });
    const said = draft.article.text.slice(start, end).replace(/[\s,.;]+$/u, '');
    const same = best.verbatim && !cutShort;
    if (!same) conflicts.push({ slot: 'quotation', draft: said, reports: [place.exact], cites: [place] });
    else if (speaker !== undefined && one.speaker !== undefined && differs(speaker, one.speaker, best.speakers))
      conflicts.push({ slot: 'agent', draft: speaker, reports: [one.speaker], cites: [place] });
    else if (
      speaker !== undefined &&
      best.speakers.length === 0 &&
      one.described &&
      !isNamedBeside(one, speaker, story)
    )
      conflicts.push({ slot: 'agent', draft: speaker, reports: [one.described], cites: [place] });
    else exact.push(place);
  }
  return { exact, conflicts, unknown, count };
}

/** Whether a quotation ends on a function word behind which the report's goes on: then all of it is shown. */
function isCut({ one, to }: Nearest, draft: Report): boolean {
  return to + 1 < one.words.length && stopwordsOf(draft.reading.language).has(one.words[to]!);
}

/** Two people, and not two spellings of one: no word of their names is nearly the same. */
function differs(speaker: string, other: string, all: readonly string[]): boolean {
  const same = (name: string): boolean => {
    const words = fold(name).split(/[\s-]+/);
    return fold(speaker)
      .split(/[\s-]+/)
      .some((word) => word.length > 2 && words.some((theirs) => distance(word, theirs) <= word.length / 4));
  };
  return ![other, ...all].some(same);
}

function wordsIn({ reading }: Report, start: number, end: number): { words: Uint32Array; tokens: Uint32Array } {
  const { tokens } = reading;
  const at: number[] = [];
  for (let i = tokenAt(tokens.start, tokens.length, start); i < tokens.length && tokens.end[i]! <= end; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) at.push(i);
  }
  return { words: Uint32Array.from(at, (i) => tokens.fold[i]!), tokens: Uint32Array.from(at) };
}

/** The speaker as the story's entity calls them, where reading is sure enough. */
function speakerOf(report: Report, span: { start: number; end: number }, story: Story): string | undefined {
  const by = report.reading.attributions.find(({ content }) =>
    content.some((part) => part.start < span.end && span.start < part.end),
  );
  if (by?.speaker.kind !== 'named' || by.speaker.confidence < 0.6 || by.speaker.entity === undefined) return undefined;
  const shared = story.entityOf.get(report.article.id)?.[by.speaker.entity];
  if (shared !== undefined && shared >= 0) return story.entities[shared]?.name;
  const last = by.speaker.name.toLowerCase().split(/\s+/).at(-1)!;
  return story.entities.find(({ name }) => name.toLowerCase().split(/\s+/).at(-1) === last)?.name ?? by.speaker.name;
}

/** The words for a speaker who is described and not named. */
function describedIn({ reading }: Report, span: { start: number; end: number }): string | undefined {
  const by = reading.attributions.find(({ content }) =>
    content.some((part) => part.start < span.end && span.start < part.end),
  );
  return by?.speaker.kind === 'described' ? by.speaker.name : undefined;
}

interface Nearest {
  readonly one: Spoken;
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly verbatim: boolean;
  /** Everybody to whom reports give the same words. */
  readonly speakers: readonly string[];
}

function nearest(words: Uint32Array, spoken: readonly Spoken[], stop: ReadonlySet<number>): Nearest | undefined {
  let best: Nearest | undefined;
  const speakers: string[] = [];
  for (const one of spoken) {
    const found = within(words, one.words, stop);
    if (!found) continue;
    if (found.verbatim && one.speaker !== undefined) speakers.push(one.speaker);
    if (!best || found.share > best.share) best = { one, ...found, speakers };
  }
  return best;
}

/** Where `words` stand in `other`, to the letter or with some words changed; by the longest common subsequence. */
function within(words: Uint32Array, other: Uint32Array, stop: ReadonlySet<number>) {
  const at = indexOf(other, words);
  if (at >= 0) return { from: at, to: at + words.length - 1, share: 1, verbatim: true };
  const known = new Set(other);
  let common = 0;
  let content = 0;
  for (const word of words) {
    if (stop.has(word)) continue;
    content++;
    if (known.has(word)) common++;
  }
  if (common === 0 || common < 0.4 * content) return undefined;
  const partner = subsequence(words, other);
  let from = -1;
  let to = -1;
  let first = 0;
  let last = 0;
  let same = 0;
  let weight = 0;
  partner.forEach((j, i) => {
    const worth = stop.has(words[i]!) ? 0.4 : 1;
    weight += worth;
    if (j < 0) return;
    if (from < 0) {
      from = j;
      first = i;
    }
    to = j;
    last = i;
    same += worth;
  });
  if (from < 0) return undefined;
  // Words far apart in a long speech are no quotation of it.
  const spread = (to - from + 1) / words.length;
  const share = (same / weight) * Math.min(1, 1.6 / spread);
  // What stands in the place of the draft's first and last words is shown as well.
  from = Math.max(0, from - first);
  to = Math.min(other.length - 1, to + (words.length - 1 - last));
  return { from, to, share: Math.min(0.99, share), verbatim: false };
}

function indexOf(all: Uint32Array, part: Uint32Array): number {
  outer: for (let i = 0; i + part.length <= all.length; i++) {
    for (let k = 0; k < part.length; k++) if (all[i + k] !== part[k]) continue outer;
    return i;
  }
  return -1;
}

function subsequence(a: Uint32Array, b: Uint32Array): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  if (a.length * b.length > 400_000) return partner;
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? 1 + best[(i + 1) * width + j + 1]!
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) partner[i++] = j++;
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return partner;
}

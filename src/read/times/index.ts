import type { Grain, Sentence, Time } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { ContextKind, TimeKind, Unit } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import { eventTense } from './event-days.ts';
import { quotedTokens } from './quotations.ts';
import { recognise } from './recognise.ts';
import { parseReference, type Reference } from './reference.ts';
import { resolve } from './resolve.ts';
import type { Narrative } from './resolved.ts';
import { Scan } from './scan.ts';
import { tenseAround } from './tense.ts';

export interface TimesInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** BCP 47. */
  readonly language: string;
  /** When the text was published: ISO 8601, `XXXX-02-23` where the year is not known, absent where nothing is. */
  readonly reference?: string;
  /** 3/4/2022 is the third of April; by the language's habit where absent. */
  readonly dayFirst?: boolean;
}

/**
 * Time expressions with TIMEX3 types and values, in order and without overlap. What is relative is resolved against the
 * reference and against what was told before ("a day earlier"); without a reference it stays `open`, its value keeping
 * what is known (`XXXX-WXX-4`, `XXXX-02-24`); call again with a reference to resolve it.
 */
export function findTimes(input: TimesInput): Time[] {
  const { text, tokens, sentences, language } = input;
  const scan = new Scan(text, tokens, language, input.dayFirst);
  const ref = parseReference(input.reference);
  const times: Time[] = [];
  const narrative = untold();
  const quoted = quotedTokens(scan, sentences);
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    found.length = 0;
    // "on Thursday and again the next day": what is to come has its own telling, for a sentence.
    let ahead: Narrative | undefined;
    recognise(scan, sentence, found);
    for (const c of found) {
      const tense = isAttribute(scan, c)
        ? 'none'
        : (eventTense(scan, c, sentence.firstToken) ??
          tenseAround(scan, c.from, c.to, sentence.firstToken, sentence.endToken));
      if (c.onlyAhead && tense === 'past') within(c);
      const spoken = quoted[c.from] === 1 && isDeictic(c);
      const { value, type, grain, certainty, day } = resolve(
        c,
        spoken ? saidOn(scan, found, quoted, ref, narrative, sentence) : ref,
        spoken ? untold() : tense === 'future' && c.narrative && c.unit === Unit.day ? (ahead ?? narrative) : narrative,
        tense,
      );
      times.push({
        start: tokens.start[c.from]!,
        end: tokens.end[c.to - 1]!,
        type,
        value,
        ...(grain === undefined ? {} : { grain }),
        ...(c.modifier === undefined ? {} : { modifier: c.modifier }),
        certainty,
      });
      if (tense === 'future' && grain === 'day' && Number.isFinite(day)) ahead = { ...untold(), day };
      if (tense !== 'future' && !spoken) remember(narrative, c, value, grain, day);
    }
  }
  return times;
}

/** "In zwei Wochen wurden 30 Fälle bekannt": so long, not then. */
function within(c: Candidate): void {
  c.form = 'duration';
  c.type = 'DURATION';
  c.from++;
}

const untold = (): Narrative => ({ day: Number.NaN, grain: 'day', quarter: Number.NaN });

/** "yesterday", "today", "tomorrow". */
const isDeictic = (c: Candidate): boolean =>
  c.form === 'shift' && c.unit === Unit.day && c.direction === 0 && !c.narrative && Math.abs(c.amount) <= 2;

/** The day on which the words within quotation marks were said: told beside a verb of speech, else not known. */
function saidOn(
  s: Scan,
  found: readonly Candidate[],
  quoted: Uint8Array,
  ref: Reference | undefined,
  narrative: Narrative,
  sentence: Sentence,
): Reference | undefined {
  // Hostile sentences have endless times.
  for (const c of found.slice(0, 32)) {
    if (quoted[c.from] === 1 || (c.form !== 'date' && !isDeictic(c))) continue;
    let near = false;
    for (let k = Math.max(sentence.firstToken, c.from - 4); k < Math.min(sentence.endToken, c.to + 4); k++)
      near ||= s.near(k, ContextKind.speech) && quoted[k] === 0;
    if (!near) continue;
    const { value, grain, certainty } = resolve(c, ref, narrative, 'past');
    if (certainty !== 'open' && grain !== undefined && /^\d{4}-\d\d-\d\d/.test(value))
      return parseReference(value.slice(0, 10));
  }
  return undefined;
}

/** "the Jan. 6 riot": the verbs of the sentence are not the date's. */
const isAttribute = (scan: Scan, c: Candidate): boolean =>
  c.form === 'date' &&
  c.day > 0 &&
  c.year === 0 &&
  scan.is(c.from - 1, TimeKind.determiner) &&
  scan.flag(c.to, TokenFlag.word) &&
  !scan.capital(c.to) &&
  !scan.near(c.to, ContextKind.preposition);

/** Moves the narrative to the moment just told, except where it is only compared with. */
function remember(narrative: Narrative, c: Candidate, value: string, grain: Grain | undefined, day: number): void {
  if (!Number.isFinite(day) || grain === undefined || c.comparison) return;
  if (grain === 'quarter' && c.yearShift !== -1 && /^\d{4}-Q\d$/.test(value))
    narrative.quarter = Number(value.slice(0, 4)) * 4 + Number(value[6]) - 1;
  narrative.day = day;
  narrative.grain =
    grain === 'day-part' || grain === 'hour' || grain === 'minute' || grain === 'second' ? 'day' : grain;
}

export { inferReference } from './infer-reference.ts';

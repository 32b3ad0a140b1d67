import type { Grain, Sentence, Time } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { ContextKind, TimeKind } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import { recognise } from './recognise.ts';
import { parseReference } from './reference.ts';
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
  const narrative: Narrative = { day: Number.NaN, grain: 'day', quarter: Number.NaN };
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    found.length = 0;
    recognise(scan, sentence, found);
    for (const c of found) {
      const tense = isAttribute(scan, c)
        ? 'none'
        : tenseAround(scan, c.from, c.to, sentence.firstToken, sentence.endToken);
      const { value, type, grain, certainty, day } = resolve(c, ref, narrative, tense);
      times.push({
        start: tokens.start[c.from]!,
        end: tokens.end[c.to - 1]!,
        type,
        value,
        ...(grain === undefined ? {} : { grain }),
        ...(c.modifier === undefined ? {} : { modifier: c.modifier }),
        certainty,
      });
      if (tense !== 'future') remember(narrative, c, value, grain, day);
    }
  }
  return times;
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

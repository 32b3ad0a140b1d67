import type { Entity, Name, Office, Sentence, Time } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { type SpeechWords, speechWordsOf } from '../../text/languages/speech.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { findQuotations } from '../../text/quotations/find-quotations.ts';
import type { Quotation } from '../../text/quotations/pairing.ts';
import { datelineEnd } from './dateline.ts';

/** What the finder is given: an article's text with what the other recognisers found. */
export interface AttributionInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly offices: readonly Office[];
  readonly times: readonly Time[];
  readonly language: string;
  readonly title?: string;
}

/** A range of tokens, `end` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An outermost quotation as tokens, marks included. */
export interface QuotationTokens extends TokenRange {
  readonly quotation: Quotation;
  /** Words between the marks. */
  readonly words: number;
}

/** An article laid out for finding who said what: per token its sentence, quotation, name and speech-word bits. */
export interface Scene extends AttributionInput {
  readonly words: SpeechWords | undefined;
  readonly sentenceOf: Int32Array;
  /** Index into `quotations`, -1 outside; the marks belong to it. */
  readonly quotationOf: Int32Array;
  /** Index into `names`, -1 outside. */
  readonly nameOf: Int32Array;
  /** Bits of `SpeechWord`. */
  readonly bits: Int32Array;
  /** Per token 1 where it is a function word or of a time: no part of who speaks. Absent for languages with rules of their own. */
  readonly beside?: Uint8Array;
  /** First token behind the dateline with which the article begins; 0 where it has none. */
  readonly told: number;
  /** Per token 1 where a time expression covers it. */
  readonly timed: Uint8Array;
  readonly quotations: readonly QuotationTokens[];
  /** Per token 1 where it heads the subject of a verb; absent where the article was not parsed. */
  readonly subjects?: Uint8Array;
  /** All quotations, inner ones too. */
  readonly marks: readonly Quotation[];
}

export function setScene(input: AttributionInput): Scene {
  const { tokens, sentences, names, text } = input;
  const n = tokens.length;
  const words = speechWordsOf(input.language);
  const sentenceOf = new Int32Array(n);
  for (let s = 0; s < sentences.length; s++) sentenceOf.fill(s, sentences[s]!.firstToken, sentences[s]!.endToken);
  const nameOf = new Int32Array(n).fill(-1);
  let at = 0;
  for (let i = 0; i < names.length; i++) {
    const { start, end } = names[i]!;
    while (at < n && tokens.end[at]! <= start) at++;
    for (let t = at; t < n && tokens.start[t]! < end; t++) nameOf[t] = i;
  }
  const bits = new Int32Array(n);
  if (words !== undefined) {
    for (let i = 0; i < n; i++) {
      if ((tokens.flags[i]! & TokenFlag.word) !== 0) bits[i] = words.bits.get(tokens.fold[i]!) ?? 0;
    }
  }
  const marks = findQuotations(text);
  const quotations: QuotationTokens[] = [];
  const quotationOf = new Int32Array(n).fill(-1);
  at = 0;
  for (const quotation of marks) {
    if (quotation.depth > 0) continue;
    const { outer } = quotation;
    while (at < n && tokens.end[at]! <= outer.start) at++;
    const from = at;
    let count = 0;
    while (at < n && tokens.start[at]! < outer.end) {
      quotationOf[at] = quotations.length;
      if ((tokens.flags[at]! & (TokenFlag.word | TokenFlag.number)) !== 0) count++;
      at++;
    }
    if (at > from) quotations.push({ from, to: at, quotation, words: count });
  }
  const beside = OWN_STOPS.test(input.language) ? undefined : besideWords(input);
  return {
    ...input,
    ...(beside === undefined ? {} : { beside }),
    words,
    told: firstTold(input),
    timed: timedTokens(input),
    sentenceOf,
    quotationOf,
    nameOf,
    bits,
    quotations,
    marks,
  };
}

/** A dateline opens one of so many first paragraphs. */
const HEAD_PARAGRAPHS = 2;

function firstTold({ text, tokens, sentences }: AttributionInput): number {
  let paragraphs = 0;
  for (let s = 0; s < sentences.length && paragraphs < HEAD_PARAGRAPHS; s++) {
    const { start, firstToken, paragraph } = sentences[s]!;
    if (s > 0 && sentences[s - 1]!.paragraph === paragraph) continue;
    paragraphs++;
    const end = datelineEnd(text, start);
    if (end === start) continue;
    let i = firstToken;
    while (i < tokens.length && tokens.start[i]! < end) i++;
    return i;
  }
  return 0;
}

function timedTokens({ tokens, times }: AttributionInput): Uint8Array {
  const timed = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of times) {
    while (at < tokens.length && tokens.end[at]! <= start) at++;
    for (let t = at; t < tokens.length && tokens.start[t]! < end; t++) timed[t] = 1;
  }
  return timed;
}

/** Languages in which the verb stands behind what is said, and who says it before. */
export const verbLast = ({ language }: { readonly language: string }): boolean => /^(?:ja|tr|ko|hi)\b/.test(language);

/** Languages whose words that end a phrase stand with the rules for phrases. */
const OWN_STOPS = /^(?:en|de|fr|es|pt|it|nl|pl|ru|uk|zh|ja)\b/;

function besideWords({ tokens, times, language }: AttributionInput): Uint8Array {
  const beside = new Uint8Array(tokens.length);
  const stops = stopwordsOf(language);
  for (let i = 0; i < tokens.length; i++) if (stops.has(tokens.fold[i]!)) beside[i] = 1;
  let at = 0;
  for (const { start, end } of times) {
    while (at < tokens.length && tokens.end[at]! <= start) at++;
    for (let t = at; t < tokens.length && tokens.start[t]! < end; t++) beside[t] = 1;
  }
  return beside;
}

export const wordAt = (scene: Scene, i: number): string =>
  i >= 0 && i < scene.tokens.length ? scene.text.slice(scene.tokens.start[i]!, scene.tokens.end[i]!) : '';

export const isComma = (word: string): boolean => word === ',' || word === '，' || word === '،' || word === '、';
export const isColon = (word: string): boolean => word === ':' || word === '：';

export const flagsAt = (scene: Scene, i: number): number =>
  i >= 0 && i < scene.tokens.length ? scene.tokens.flags[i]! : 0;

/** Whether a new paragraph begins at token `i`. */
export const beginsParagraph = (scene: Scene, i: number): boolean => {
  const sentence = scene.sentenceOf[i]!;
  return (
    scene.sentences[sentence]!.firstToken === i &&
    (sentence === 0 || scene.sentences[sentence - 1]!.paragraph !== scene.sentences[sentence]!.paragraph)
  );
};

import type { Cite, Span } from '../model/span.ts';
import { cite } from '../model/span.ts';
import type { Witness } from '../model/story.ts';
import type { Tokens } from '../model/tokens.ts';
import { normalForm, quotedSpans, splitSentences, tokenize } from '../text/index.ts';
import { markPhotoCredits } from './photo-credits.ts';

/** Whose words stand at a place: the reporter's, a speaker's, or scraps of speech that the reporter chose and set in. */
export const Voice = { narration: 0, speech: 1, scrap: 2 } as const;

/** A report made ready for comparing: its words without punctuation, each with its voice and sentence. */
export interface Prepared {
  readonly witness: Witness;
  readonly tokens: Tokens;
  /** Folded hashes. */
  readonly words: Uint32Array;
  /** Those of the whole text, however long: `words` is cut. */
  readonly whole: Uint32Array;
  /** Token of each word. */
  readonly token: Uint32Array;
  /** A value of `Voice` for each word. */
  readonly voice: Uint8Array;
  readonly sentence: Uint32Array;
  /** First word of each sentence, with one entry more at the end. */
  readonly sentenceFrom: Uint32Array;
  /** 1 for words of a caption, a credit line or the like: no part of the telling. */
  readonly aside: Uint8Array;
  /** 1 for names and other words of the story's matter; 1 for all where a story has too little of it to tell. */
  readonly key: Uint8Array;
}

/** Quotations of fewer words within a narrating sentence are the reporter's choice of scraps. */
const SCRAP = 8;
const ASIDES = new Set(['caption', 'credit', 'entry-time', 'table']);
/** What is longer is cut: the time of comparing stays bounded whatever comes. */
const MOST_WORDS = 30_000;

export function prepare(witness: Witness): Prepared {
  const { article, reading } = witness;
  const tokens = reading.tokens.length > 0 || article.text === '' ? reading.tokens : tokenize(article.text);
  const sentences =
    reading.sentences.length > 0 ? reading.sentences : splitSentences(article.text, tokens, article.language);
  const normal = normalForm(tokens);
  const length = Math.min(normal.length, MOST_WORDS);
  const words = normal.words.subarray(0, length);
  const token = normal.token.subarray(0, length);
  const sentence = new Uint32Array(length);
  const sentenceFrom: number[] = [];
  let at = 0;
  for (let i = 0; i < length; i++) {
    while (at + 1 < sentences.length && token[i]! >= sentences[at]!.endToken) at++;
    if (i === 0 || at !== sentence[i - 1]!) {
      // Sentences without a word are passed over in counting too.
      sentenceFrom.push(i);
    }
    sentence[i] = at;
  }
  let counted = -1;
  let last = -1;
  for (let i = 0; i < length; i++) {
    if (sentence[i] !== last) {
      last = sentence[i]!;
      counted++;
    }
    sentence[i] = counted;
  }
  sentenceFrom.push(length);
  const prepared: Prepared = {
    witness,
    tokens,
    words,
    whole: normal.words,
    token,
    voice: new Uint8Array(length),
    sentence,
    sentenceFrom: Uint32Array.from(sentenceFrom),
    aside: new Uint8Array(length),
    key: new Uint8Array(length).fill(1),
  };
  markVoices(prepared);
  for (const block of article.blocks) {
    if (ASIDES.has(block.role)) mark(prepared, block, prepared.aside, 1);
  }
  markPhotoCredits(prepared);
  return prepared;
}

function markVoices(prepared: Prepared): void {
  const { voice, sentence, sentenceFrom } = prepared;
  // What attributions call quoted lies within these spans, so they need not be found for tracing.
  for (const span of quotedSpans(prepared.witness.article.text)) mark(prepared, span, voice, Voice.speech);
  for (let from = 0; from < voice.length; ) {
    let to = from + 1;
    while (to < voice.length && voice[to] === voice[from]) to++;
    if (voice[from] === Voice.speech && to - from < SCRAP && sentence[from] === sentence[to - 1]) {
      const begin = sentenceFrom[sentence[from]!]!;
      const end = sentenceFrom[sentence[from]! + 1]!;
      let narrated = 0;
      for (let i = begin; i < end; i++) if (voice[i] === Voice.narration) narrated++;
      if (narrated >= 4) voice.fill(Voice.scrap, from, to);
    }
    from = to;
  }
}

/** The first word at or behind a place of the text. */
export function wordAt(prepared: Prepared, offset: number): number {
  const { token, tokens } = prepared;
  let low = 0;
  let high = token.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[token[middle]!]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mark(prepared: Prepared, span: Span, marks: Uint8Array, value: number): void {
  marks.fill(value, wordAt(prepared, span.start), wordAt(prepared, span.end));
}

/** The text from word `from` to word `to` (exclusive), which must not be empty. */
export function citeWords(prepared: Prepared, from: number, to: number): Cite {
  const { token, tokens, witness } = prepared;
  return cite(witness.article, { start: tokens.start[token[from]!]!, end: tokens.end[token[to - 1]!]! });
}

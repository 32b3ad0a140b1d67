import type { Attribution, Witness } from '../../model/index.ts';
import type { Story } from '../../model/story.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { tokenAt } from '../../text/comparison/statements.ts';
import { quotedSpans } from '../../text/index.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { spellingKey } from '../../text/spelling-key.ts';
import { stemHash } from '../../text/word-stem.ts';

/** Shorter pieces are not cut off a quotation at a semicolon. */
const LEAST_WORDS = 4;

/** One sentence (or part of one, up to a semicolon) that a report puts between quotation marks. */
export interface Piece {
  /** Index into the story's witnesses. */
  readonly witness: number;
  readonly start: number;
  readonly end: number;
  /** Which quoted stretch of the report it is a part of; pieces of one stretch have consecutive places. */
  readonly stretch: number;
  /** The words' folded hashes and stems, and the weight of each: function words count little. */
  readonly words: Uint32Array;
  readonly stems: Uint32Array;
  readonly weights: Float32Array;
  readonly tokens: Uint32Array;
  readonly total: number;
  readonly content: number;
  /** Whether it is surely a whole clause by itself, however short: opened by a capital, closed by a mark, and somebody's. */
  readonly clause: boolean;
  readonly speaker?: PieceSpeaker;
}

export interface PieceSpeaker {
  readonly name: string;
  /** Index into `Story.entities`. */
  readonly entity?: number;
  readonly confidence: number;
}

const FUNCTION_WORD = 0.2;

/** All that a story's reports put between quotation marks, in pieces, in order of report and place. */
export function piecesOf(story: Story): Piece[] {
  const pieces: Piece[] = [];
  let stretch = 0;
  story.witnesses.forEach((witness, at) => {
    for (const quoted of stretches(witness)) {
      cut(witness, quoted.start, quoted.end, (start, end) => {
        const piece = pieceOf(witness, at, start, end, stretch, speakerOf(story, witness, quoted.by));
        if (piece) pieces.push(piece);
      });
      stretch++;
    }
  });
  return pieces;
}

/** Stretches between quotation marks, each with the attribution that holds it. */
function stretches({ article, reading }: Witness): { start: number; end: number; by: Attribution | undefined }[] {
  const found: { start: number; end: number; by: Attribution | undefined }[] = [];
  for (const span of quotedSpans(article.text)) {
    let by: Attribution | undefined;
    for (const one of reading.attributions) {
      if (one.content.some((part) => part.start < span.end && span.start < part.end)) {
        // The innermost one holds the words.
        if (!by || length(one) < length(by)) by = one;
      }
    }
    found.push({ start: span.start, end: span.end, by });
  }
  return found;
}

const length = (one: Attribution): number => one.content.reduce((sum, { start, end }) => sum + end - start, 0);

function speakerOf(story: Story, witness: Witness, by: Attribution | undefined): PieceSpeaker | undefined {
  if (!by || by.speaker.kind === 'unknown' || by.speaker.name.trim() === '') return undefined;
  const own = by.speaker.entity;
  const entity = own === undefined ? undefined : story.entityOf.get(witness.article.id)?.[own];
  const known = entity === undefined || entity < 0 ? undefined : story.entities[entity];
  return {
    name: known?.name ?? by.speaker.name,
    confidence: by.speaker.confidence,
    ...(known && entity !== undefined ? { entity } : {}),
  };
}

/** Cuts a stretch at the ends of sentences, and at semicolons and dots of omission between parts of some length. */
function cut(witness: Witness, start: number, end: number, each: (start: number, end: number) => void): void {
  const { tokens } = witness.reading;
  const { text } = witness.article;
  let from = tokenAt(tokens.start, tokens.length, start);
  let words = 0;
  const wordsFrom = (i: number): number => {
    let count = 0;
    for (let k = i; k < tokens.length && tokens.start[k]! < end; k++) {
      if ((tokens.flags[k]! & TokenFlag.sentenceEnd) !== 0) break;
      if ((tokens.flags[k]! & TokenFlag.word) !== 0) count++;
      const form = text[tokens.start[k]!]!;
      if (form === ';' || form === '…') break;
    }
    return count;
  };
  let i = from;
  for (; i < tokens.length && tokens.end[i]! <= end; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) !== 0) words++;
    const form = text[tokens.start[i]!]!;
    const pause =
      (form === ';' || form === '；' || form === '…' || text.startsWith('...', tokens.start[i]!)) &&
      words >= LEAST_WORDS &&
      wordsFrom(i + 1) >= LEAST_WORDS;
    if ((tokens.flags[i]! & TokenFlag.sentenceEnd) !== 0 || pause) {
      each(tokens.start[from]!, tokens.end[i]!);
      from = i + 1;
      words = 0;
    }
  }
  if (from < i) each(tokens.start[from]!, tokens.end[i - 1]!);
}

/** Trims marks off the ends and prepares the words; undefined where no word is left. */
function pieceOf(
  { article, reading }: Witness,
  witness: number,
  start: number,
  end: number,
  stretch: number,
  speaker: PieceSpeaker | undefined,
): Piece | undefined {
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const at: number[] = [];
  let depth = 0;
  for (let i = tokenAt(tokens.start, tokens.length, start); i < tokens.length && tokens.end[i]! <= end; i++) {
    const form = article.text[tokens.start[i]!]!;
    if (form === '(' || form === '[') depth++;
    else if ((form === ')' || form === ']') && depth > 0) depth--;
    // What stands in brackets is the reporter's; the noughts of "6:00" are nobody's.
    const noughts = form === '0' && /^0+$/.test(article.text.slice(tokens.start[i]!, tokens.end[i]!));
    if (depth === 0 && !noughts && (tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) at.push(i);
  }
  if (at.length === 0) return undefined;
  const words = new Uint32Array(at.length);
  const stems = new Uint32Array(at.length);
  const weights = new Float32Array(at.length);
  let total = 0;
  let content = 0;
  at.forEach((token, k) => {
    const fold = spellingKey(article.text.slice(tokens.start[token]!, tokens.end[token]!), tokens.fold[token]!);
    words[k] = fold;
    stems[k] = stemHash(article.text, tokens.start[token]!, tokens.end[token]!, fold);
    const light = stop.has(tokens.fold[token]!);
    weights[k] = light ? FUNCTION_WORD : 1;
    total += weights[k]!;
    if (!light) content++;
  });
  return {
    witness,
    start: tokens.start[at[0]!]!,
    end: tokens.end[at[at.length - 1]!]!,
    stretch,
    words,
    stems,
    weights,
    tokens: Uint32Array.from(at),
    total,
    content,
    clause: speaker !== undefined && at.length >= LEAST_WORDS_OF_CLAUSE && isClosed(article.text, reading, at),
    ...(speaker ? { speaker } : {}),
  };
}

const LEAST_WORDS_OF_CLAUSE = 3;

/** Opened by a capital (where the language has them), no title of capitals, and closed by the mark of a clause. */
function isClosed(text: string, { tokens }: Witness['reading'], at: readonly number[]): boolean {
  const isCapital = (i: number): boolean => (tokens.flags[i]! & TokenFlag.capital) !== 0;
  const [first, ...rest] = at;
  if (first === undefined || !/\p{Lu}|\p{Lo}/u.test(text[tokens.start[first]!]!)) return false;
  if (rest.filter(isCapital).length * 2 >= rest.length) return false;
  return /^[.,!?…。،]|^["”»“][.,!?]/u.test(text.slice(tokens.end[at[at.length - 1]!]!).trimStart());
}

/** Share of the content words of the shorter of two pieces that the other has as well. */
export function sharedWords(a: Piece, b: Piece): number {
  const stems = new Set(b.stems.filter((_, k) => b.weights[k] === 1));
  let same = 0;
  a.stems.forEach((stem, k) => {
    if (a.weights[k] === 1 && stems.has(stem)) same++;
  });
  return same / Math.max(1, Math.min(a.content, b.content));
}

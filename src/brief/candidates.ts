import type { Attribution, Sentence } from '../model/reading.ts';
import type { Witness } from '../model/story.ts';
import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { mainVerb } from '../text/comparison/main-verb.ts';
import { quotedSpans } from '../text/index.ts';
import { namesPublication, saysCorrected } from '../text/languages/correction-words.ts';
import { openingsOf } from '../text/languages/openings.ts';
import { verbWordsOf } from '../text/languages/verbs.ts';
import { isAside, isTorn, isUnpaired } from './aside.ts';
import { isReported } from './reported.ts';

/** Words that a sentence of a brief has. */
const FEWEST = 6;
const MOST = 70;
/** A sentence with fewer must have a verb, where verbs can be told: captions and headings have none. */
const SHORT = 14;

/** A sentence that can stand in a brief on its own, as a report has it. */
export interface Candidate {
  /** Index into the story's witnesses, and into that reading's sentences. */
  readonly witness: number;
  readonly sentence: number;
  readonly words: number;
  /** Place in its report, 0 for the first sentence, 1 for the last. */
  readonly place: number;
  /** The attribution whose source stands in the sentence. */
  readonly attribution?: Attribution;
}

const TERMINAL = /[.!?。！？؟।…]["”’»›“‘«')\]」』]*$/u;
/** A question tells nothing. */
const QUESTION = /[?？؟]["”’»›“‘«')\]」』]*$/u;
const CLOSING = /["”“»«›’」』＂]/;
const OPENING = /^["“„‘«‹'([「『【¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£]/u;

/** The sentences of a report that can stand alone: whole, not furniture, not somebody's words without their speaker. */
export function candidatesOf(witness: Witness, at: number): Candidate[] {
  const { article, reading } = witness;
  const openings = openingsOf(reading.language);
  const quoted = quotedSpans(article.text);
  const found: Candidate[] = [];
  reading.sentences.forEach((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    if (!TERMINAL.test(text) || !OPENING.test(text) || !inBody(witness, sentence)) return;
    const last = reading.sentences[index - 1];
    const before = last?.paragraph === sentence.paragraph ? article.text.slice(last.start, last.end) : undefined;
    if (QUESTION.test(text) || isTorn(text, before) || isUnpaired(text) || isAside(text, reading.language)) return;
    if (isTakenBack(witness, index)) return;
    const words = wordCount(witness, sentence);
    if (words < FEWEST || words > MOST) return;
    if (words < SHORT && tellsNothing(witness, index)) return;
    const attribution = holder(witness, sentence);
    if (isBareSpeech(article, sentence, quoted, attribution)) return;
    const leaning = leansBack(witness, sentence, openings);
    if (leaning) return;
    found.push({
      witness: at,
      sentence: index,
      words,
      place: reading.sentences.length > 1 ? index / (reading.sentences.length - 1) : 0,
      ...(attribution ? { attribution } : {}),
    });
  });
  return found;
}

/** Sentences behind one in which it is taken back. */
const TAKEN_BACK = 2;

/** "A report in Tuesday's Echo said …", of which the next sentences tell that it was wrong. */
function isTakenBack({ article, reading }: Witness, index: number): boolean {
  const { language, sentences } = reading;
  const textOf = (at: number): string => {
    const one = sentences[at];
    return one ? article.text.slice(one.start, one.end) : '';
  };
  if (!namesPublication(textOf(index), language)) return false;
  for (let at = index; at <= index + TAKEN_BACK; at++) if (saysCorrected(textOf(at), language)) return true;
  return false;
}

/** Within a paragraph, a list item or a quotation, where extraction told the blocks. */
function inBody({ article }: Witness, sentence: Sentence): boolean {
  if (article.credits.some(({ span, kind }) => span && kind !== 'partial' && covers(span, sentence, 0.5))) return false;
  if (article.blocks.length === 0) return true;
  const block = article.blocks.find((one) => one.start <= sentence.start && sentence.start < one.end);
  return block === undefined || block.role === 'paragraph' || block.role === 'list-item' || block.role === 'quotation';
}

const covers = (span: { start: number; end: number }, sentence: Sentence, share: number): boolean =>
  Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start) > share * (sentence.end - sentence.start);

export function wordCount({ reading }: Witness, sentence: Sentence): number {
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if ((reading.tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) words++;
  }
  return words;
}

/** The attribution whose source and content stand in the sentence. */
function holder({ reading }: Witness, sentence: Sentence): Attribution | undefined {
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    start >= sentence.start && end <= sentence.end;
  return reading.attributions.find(
    (one) =>
      one.source.some(inside) &&
      one.content.some((part) => part.start < sentence.end && part.end > sentence.start) &&
      isReported(reading, one),
  );
}

/** Speech whose speaker stands in another sentence, or of which a part stands in another. */
function isBareSpeech(
  article: { readonly text: string },
  sentence: Sentence,
  quoted: readonly { start: number; end: number }[],
  attribution: Attribution | undefined,
): boolean {
  for (const { start, end } of quoted) {
    if (end <= sentence.start || start >= sentence.end) continue;
    // A part of a longer speech: its marks would be torn apart.
    if (start < sentence.start || end > sentence.end || !CLOSING.test(article.text[end] ?? '')) return true;
    if (end - start > 0.75 * (sentence.end - sentence.start) && !attribution) return true;
  }
  return /["“„«「]/.test(article.text[sentence.start]!) && !attribution;
}

/** Whether no word of the sentence is a verb, as far as that can be told in its language. */
function tellsNothing({ article, reading }: Witness, index: number): boolean {
  const verbs = verbWordsOf(reading.language);
  if (!verbs || mainVerb({ text: article.text, reading, entityKey: () => 0 }, index) !== undefined) return false;
  const { firstToken, endToken } = reading.sentences[index]!;
  for (let i = firstToken; i < endToken; i++) {
    // In a heading all words may begin with a capital.
    if ((reading.tokens.flags[i]! & TokenFlag.capital) !== 0) continue;
    const word = reading.tokens.fold[i]!;
    if (verbs.auxiliaries.has(word) || verbs.light.has(word) || verbs.forms.has(word) || verbs.family.has(word))
      return false;
    // "Smith insists", "costs": an ending that a verb may have.
    if (/(?:ed|s|ing|['’](?:s|re|ve|ll|d))$/u.test(wordAt(article.text, reading.tokens, i))) return false;
  }
  return true;
}

const wordAt = (text: string, { start, end }: Tokens, i: number): string => text.slice(start[i]!, end[i]!);

/** Opens with a word that points back to a sentence that will not stand before it. */
function leansBack({ reading }: Witness, sentence: Sentence, openings: ReturnType<typeof openingsOf>): boolean {
  const { tokens } = reading;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0) continue;
    return openings.connectives.has(tokens.fold[i]!) || openings.pronouns.has(tokens.fold[i]!);
  }
  return false;
}

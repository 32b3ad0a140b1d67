import { TokenFlag } from '../../model/tokens.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import type { Draft } from './draft.ts';
import { beginsParagraph, flagsAt, type Scene, type TokenRange, wordAt } from './scene.ts';
import { phraseAfter } from './source-phrase.ts';

/** Words before the verb within an aside: "— ha detto Anna". */
const HELPERS = 2;
/** Words of a source like "jeden z nich". */
const ONE_OF = 5;

/**
 * Speech set off by dashes, as Portuguese, Spanish, French, Italian, Polish, Russian and Ukrainian write it: "— …, disse Ana. —
 * …". A paragraph that begins with a dash is speech only where a verb of saying stands first in one of its asides: lists begin so
 * too. Adds to `drafts`.
 */
export function findDashDialogue(scene: Scene, drafts: Draft[]): void {
  if (!/^(?:pt|es|fr|it|pl|ru|uk)/.test(scene.language)) return;
  for (let s = 0; s < scene.sentences.length; s++) {
    const { firstToken, paragraph } = scene.sentences[s]!;
    if (!isDash(scene, firstToken) || !(beginsParagraph(scene, firstToken) || turnsToSpeech(scene, firstToken)))
      continue;
    let end = firstToken;
    for (let k = s; k < scene.sentences.length && scene.sentences[k]!.paragraph === paragraph; k++)
      end = scene.sentences[k]!.endToken;
    const draft = turn(scene, firstToken + 1, end);
    if (draft !== undefined) drafts.push(draft);
  }
}

/** "Mieszkańcy są źli. – Nikt nas nie pytał – mówi …": Slavic reports go over to speech within a paragraph. */
const turnsToSpeech = (scene: Scene, dash: number): boolean =>
  /^(?:pl|cs|ru|uk)\b/.test(scene.language) &&
  loose(scene, dash) &&
  (flagsAt(scene, dash + 1) & TokenFlag.capital) !== 0;

/** One paragraph, behind its dash. */
function turn(scene: Scene, from: number, end: number): Draft | undefined {
  for (let at = from + 1; at < end - 1; at++) {
    const dash = isDash(scene, at) && loose(scene, at);
    // "…, a déclaré Anne lundi.": in French and Portuguese a comma serves as well.
    if (!dash && wordAt(scene, at) !== ',') continue;
    const aside = asideAt(scene, at + 1, end, dash);
    if (aside === undefined) continue;
    const content: TokenRange[] = [];
    piece(scene, from, at, content);
    if (aside.end < end) piece(scene, aside.end, end, content);
    if (content.length === 0) return undefined;
    const { cue, source } = aside;
    return { source: source === undefined ? [] : [source], cue: [cue], content, confidence: 0.8, spoken: true };
  }
  return undefined;
}

/** A verb of saying with who says it; it ends at the next dash, or with its sentence. */
function asideAt(
  scene: Scene,
  from: number,
  end: number,
  dash: boolean,
): { cue: TokenRange; source: TokenRange | undefined; end: number } | undefined {
  const sentence = scene.sentences[scene.sentenceOf[from]!]!;
  const stop = Math.min(end, sentence.endToken);
  let verb = from;
  while (verb < stop && verb - from < HELPERS && (scene.bits[verb]! & SpeechWord.helper) !== 0) verb++;
  if (verb >= stop || (scene.bits[verb]! & SpeechWord.verb) === 0 || scene.nameOf[verb]! >= 0) return undefined;
  let close = verb + 1;
  while (close < stop && !(isDash(scene, close) && loose(scene, close))) close++;
  const source = phraseAfter(scene, verb, close) ?? oneOfThem(scene, verb + 1, close);
  // After a comma a verb may go on with the sentence: "chegou, disse olá".
  if (source === undefined && (!dash || close > verb + 2)) return undefined;
  let next = close;
  while (next < end && /^[-–—―.,;:]+$/.test(wordAt(scene, next))) next++;
  return { cue: { from, to: verb + 1 }, source, end: next };
}

/** "mówi nam jeden z nich, który …": somebody who is told as one of many. */
function oneOfThem(scene: Scene, at: number, close: number): TokenRange | undefined {
  let from = at;
  while (from < close && (scene.bits[from]! & SpeechWord.helper) !== 0) from++;
  if (from >= close || (scene.bits[from]! & SpeechWord.indefinite) === 0) return undefined;
  let to = from + 1;
  while (to < close && to - from < ONE_OF && (flagsAt(scene, to) & TokenFlag.word) !== 0) to++;
  return to - from > 1 ? { from, to } : undefined;
}

/** Adds a stretch of speech without the dashes and commas at its edges. */
function piece(scene: Scene, from: number, to: number, content: TokenRange[]): void {
  let first = from;
  let end = to;
  while (first < end && /^[-–—―,]+$/.test(wordAt(scene, first))) first++;
  while (end > first && /^[-–—―,]+$/.test(wordAt(scene, end - 1))) end--;
  if (end > first) content.push({ from: first, to: end });
}

const isDash = (scene: Scene, i: number): boolean => /^[–—―-]$/.test(wordAt(scene, i));

/** Not a hyphen within a word: a space stands on one side. */
function loose({ text, tokens }: Scene, i: number): boolean {
  const before = text[tokens.start[i]! - 1];
  const after = text[tokens.end[i]!];
  return (
    before === undefined ||
    after === undefined ||
    /\s/.test(before) ||
    /\s/.test(after) ||
    /[—―]/.test(text[tokens.start[i]!]!)
  );
}

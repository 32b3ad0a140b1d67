import { TokenFlag } from '../../model/tokens.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import { accordingAt } from './according.ts';
import type { Draft } from './draft.ts';
import {
  beginsParagraph,
  flagsAt,
  isColon,
  isComma,
  type QuotationTokens,
  type Scene,
  type TokenRange,
  verbLast,
  wordAt,
} from './scene.ts';
import { signature } from './signature.ts';
import { phraseAfter, phraseBefore } from './source-phrase.ts';

/** Fewer words than this between marks are speech only beside a verb of saying. */
const SCARE_QUOTE = 5;
/** Words between a verb and the quotation that it brings: "told reporters in Berlin on Monday". */
const REACH = 16;

interface Cue {
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
}

/**
 * Direct speech by rule: each quotation with the verb of saying beside it, in the sentence before or after, or, where it
 * has none, as the same speaker going on. Adds to `drafts`; a quotation that stands inside a clause is left to the rule
 * for indirect speech.
 */
export function findDirectSpeech(scene: Scene, drafts: Draft[]): void {
  const { quotations } = scene;
  const used = new Uint8Array(quotations.length);
  for (let q = 0; q < quotations.length; q++) {
    if (used[q] !== 0) continue;
    const quotation = quotations[q]!;
    const after = cueAfter(scene, q);
    const found = after?.source !== undefined ? after : (cueBefore(scene, quotation) ?? after);
    if (found === undefined) continue;
    const content: TokenRange[] = [quotation];
    used[q] = 1;
    // Paragraphs before it that were left open for it, and the half behind an interrupting verb.
    for (let p = q; p > 0 && quotations[p]!.quotation.continues && used[p - 1] === 0; p--) {
      content.unshift(quotations[p - 1]!);
      used[p - 1] = 1;
    }
    for (let next = q + 1; next < quotations.length && goesOn(scene, next, found); next++) {
      content.push(quotations[next]!);
      used[next] = 1;
    }
    drafts.push({
      source: found.source === undefined ? [] : [found.source],
      cue: [found.cue],
      content,
      confidence: 0.9,
    });
  }
  for (let q = 0; q < quotations.length; q++) if (used[q] === 0) uncued(scene, quotations[q]!, drafts);
}

/** Whether quotation `q` is the other half of the one before it, cut in two by the cue, or its next paragraph. */
function goesOn(scene: Scene, q: number, found: Cue): boolean {
  const here = scene.quotations[q]!;
  const before = scene.quotations[q - 1]!;
  if (here.quotation.continues) return cueBefore(scene, here) === undefined;
  if (before.from > found.cue.from) return false;
  const gap = scene.sentenceOf[here.from]! - scene.sentenceOf[before.to - 1]!;
  if (gap > 2 || paragraphOf(scene, here.from) !== paragraphOf(scene, before.to - 1)) return false;
  if (here.words < SCARE_QUOTE && gap > 0 && !endsSentence(scene, here)) return false;
  // Between cue and second half there is no other verb of saying.
  const to = Math.max(found.cue.to, found.source?.to ?? 0);
  for (let i = to; i < here.from; i++) {
    if ((scene.bits[i]! & SpeechWord.verb) !== 0 || scene.quotationOf[i]! >= 0) return false;
  }
  return cueAfter(scene, q) === undefined && (gap === 0 || startsSentence(scene, here));
}

/** “…,” X said. “…,” said X. “…”, according to X. */
function cueAfter(scene: Scene, q: number): Cue | undefined {
  const quotation = scene.quotations[q]!;
  let at = quotation.to;
  const n = scene.tokens.length;
  while (at < n && /^[,，،、.;–—―-]+$/.test(wordAt(scene, at)) && scene.quotationOf[at]! < 0) at++;
  if (at >= n || paragraphOf(scene, at) !== paragraphOf(scene, quotation.to - 1)) return undefined;
  const mark = wordAt(scene, innerLast(scene, quotation));
  if (scene.sentenceOf[at] !== scene.sentenceOf[quotation.to - 1]) {
    if (!'?!,？！，،؟'.includes(mark)) return undefined;
  } else if (
    quotation.words < SCARE_QUOTE &&
    !',?!.，？！。،؟'.includes(mark) &&
    !verbLast(scene) &&
    !/^[,，،、–—]$/.test(wordAt(scene, quotation.to))
  )
    return undefined;
  const sentence = scene.sentences[scene.sentenceOf[at]!]!;
  const ceiling = Math.min(sentence.endToken, scene.quotations[q + 1]?.from ?? n);
  const signed = signature(scene, quotation.to, ceiling);
  if (signed !== undefined) return signed;
  const phrase = accordingAt(scene, at);
  if (phrase > 0) {
    const source = phraseAfter(scene, at + phrase - 1, ceiling);
    return source && { cue: { from: at, to: at + phrase }, source };
  }
  for (let v = at; v < ceiling && v - at < REACH + 8; v++) {
    if (!isVerb(scene, v, at)) continue;
    const cue = { from: v, to: v + 1 };
    const ahead = verbLast(scene) ? speakerAhead(scene, quotation, at, v) : undefined;
    if (ahead !== undefined) return { cue, source: ahead };
    if (v === at || (v === at + 1 && (scene.bits[at]! & SpeechWord.helper) !== 0)) {
      const source = phraseAfter(scene, v, ceiling);
      // Spanish, Italian or Russian need no pronoun: "…", añadió.
      if (source === undefined && /^(?:en|de|nl|fr)/.test(scene.language)) return undefined;
      return { cue: { from: at, to: v + 1 }, source };
    }
    const inverted = invertedPronoun(scene, at, v);
    if (inverted !== undefined) return { cue, source: inverted };
    const source = phraseBefore(scene, v, at) ?? speakerAhead(scene, quotation, at, v);
    if (source === undefined || (source.from > at + 1 && source.from > quotation.from)) return undefined;
    // A quotation that is the subject of the sentence is none's speech.
    return { cue, source };
  }
  return undefined;
}

/** "« … », a-t-il dit": the pronoun among the helpers before the verb. */
function invertedPronoun(scene: Scene, at: number, verb: number): TokenRange | undefined {
  if (!scene.language.startsWith('fr') || verb - at < 2) return undefined;
  let found: TokenRange | undefined;
  for (let i = at; i < verb; i++) {
    const bits = scene.bits[i]!;
    if ((bits & (SpeechWord.masculine | SpeechWord.feminine | SpeechWord.plural)) !== 0) found = { from: i, to: i + 1 };
    else if ((bits & SpeechWord.helper) === 0 && !/^[-‐‑]$/.test(wordAt(scene, i))) return undefined;
  }
  return found;
}

/** Kemal Ak, “…” dedi. 田中市長は「…」と語った。 */
function speakerAhead(scene: Scene, { from }: QuotationTokens, at: number, verb: number): TokenRange | undefined {
  if (!verbLast(scene) || verb - at > 2) return undefined;
  const { firstToken } = scene.sentences[scene.sentenceOf[from]!]!;
  const end = from > firstToken && isComma(wordAt(scene, from - 1)) ? from - 1 : from;
  return end > firstToken ? phraseBefore(scene, end, firstToken) : undefined;
}

/** X said, “…” X told reporters: “…” and a sentence before it that ends in a colon. */
function cueBefore(scene: Scene, quotation: QuotationTokens): Cue | undefined {
  const first = quotation.from;
  if (first === 0) return undefined;
  let sentence = scene.sentences[scene.sentenceOf[first]!]!;
  let last = first - 1;
  const mark = wordAt(scene, last);
  if (first === sentence.firstToken) {
    if (!isColon(mark) && !isComma(mark)) return undefined;
    sentence = scene.sentences[scene.sentenceOf[last]!]!;
  }
  const bits = scene.bits[last]!;
  const joined = isComma(mark) || isColon(mark) || (bits & (SpeechWord.verb | SpeechWord.that)) !== 0;
  if (!joined) return undefined;
  if (isComma(mark) || isColon(mark)) last--;
  for (let v = last; v >= sentence.firstToken && last - v < REACH; v--) {
    if (scene.quotationOf[v]! >= 0) return undefined;
    if (!isVerb(scene, v, sentence.firstToken)) continue;
    if (quotation.words < 2 && !isColon(mark) && !isComma(mark)) return undefined;
    const source = phraseBefore(scene, v, sentence.firstToken) ?? phraseAfter(scene, v, last + 1);
    if (source === undefined && !isColon(mark)) continue;
    return { cue: { from: v, to: v + 1 }, source };
  }
  // "Blinken: “…”"
  const phrase = isColon(mark) ? phraseBefore(scene, last + 1, sentence.firstToken) : undefined;
  const source = phrase && speakerOfHeadline(scene, phrase);
  return source && { cue: { from: first - 1, to: first }, source };
}

/** "Blinken will not meet Lavrov: ‘…’": of a long phrase before a colon the first person or body named. */
function speakerOfHeadline(scene: Scene, phrase: TokenRange): TokenRange | undefined {
  if (phrase.to - phrase.from <= 6) return phrase;
  for (let i = phrase.from; i < phrase.to; i++) {
    const name = scene.nameOf[i]!;
    const kind = name < 0 ? undefined : scene.names[name]!.kind;
    if (kind !== 'person' && kind !== 'organization') continue;
    let to = i + 1;
    while (to < phrase.to && scene.nameOf[to] === name) to++;
    return { from: i, to };
  }
  return undefined;
}

/** A quotation without a verb of its own: the speaker before goes on where it stands alone or begins a paragraph. */
function uncued(scene: Scene, quotation: QuotationTokens, drafts: Draft[]): void {
  const whole = beginsParagraph(scene, quotation.from) && startsSentence(scene, quotation);
  const long = quotation.words >= SCARE_QUOTE;
  if (!long || !(whole || startsSentence(scene, quotation))) return;
  if (!endsSentence(scene, quotation) && quotation.quotation.ends === 'closed') return;
  let previous = -1;
  for (let d = 0; d < drafts.length; d++) {
    const content = drafts[d]!.content.at(-1)!;
    if (content.to <= quotation.from && (previous < 0 || content.to > drafts[previous]!.content.at(-1)!.to))
      previous = d;
  }
  const near =
    previous >= 0 &&
    paragraphOf(scene, quotation.from) - paragraphOf(scene, drafts[previous]!.content.at(-1)!.to - 1) <= 2;
  drafts.push({
    source: [],
    cue: [],
    content: [quotation],
    confidence: 0.5,
    ...(near ? { continues: previous } : {}),
  });
}

const isVerb = (scene: Scene, i: number, first: number): boolean =>
  (scene.bits[i]! & SpeechWord.verb) !== 0 &&
  scene.nameOf[i]! < 0 &&
  (i === first || (flagsAt(scene, i) & TokenFlag.capital) === 0);
const paragraphOf = (scene: Scene, i: number): number => scene.sentences[scene.sentenceOf[i]!]!.paragraph;
const startsSentence = (scene: Scene, { from }: QuotationTokens): boolean =>
  scene.sentences[scene.sentenceOf[from]!]!.firstToken === from;
const innerLast = (scene: Scene, { to, quotation }: QuotationTokens): number => {
  let i = to - 1;
  while (scene.tokens.start[i]! >= quotation.end) i--;
  return i;
};
const endsSentence = (scene: Scene, quotation: QuotationTokens): boolean =>
  /^[.!?…,。！？؟،]|\.\.+$/.test(wordAt(scene, innerLast(scene, quotation))) ||
  /^[.!?…。！？؟]$/.test(wordAt(scene, quotation.to));

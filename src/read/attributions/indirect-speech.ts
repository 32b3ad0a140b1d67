import { TokenFlag } from '../../model/tokens.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import { accordingAt, accordingBehindAt } from './according.ts';
import type { Draft } from './draft.ts';
import { flagsAt, isComma, type Scene, type TokenRange, verbLast, wordAt } from './scene.ts';
import { phraseAfter, phraseBefore, phraseNamedBefore, subjectFirst } from './source-phrase.ts';

/** How far behind its verb a clause may begin: "told reporters in Berlin that". */
const REACH = 10;
const LEAST_WORDS = 2;

/**
 * Indirect and mixed speech by rule: "X said (that) Y", "Y, X said", "according to X, Y", "X: Y". Adds to `drafts`, which
 * hold the direct speech; verbs that serve there are passed over.
 */
export function findIndirectSpeech(scene: Scene, drafts: Draft[]): void {
  const taken = new Uint8Array(scene.tokens.length);
  for (const { cue, content } of drafts) {
    for (const { from, to } of cue) taken.fill(1, from, to);
    for (const { from, to } of content) taken.fill(1, from, to);
  }
  const english = scene.language.startsWith('en');
  for (const sentence of scene.sentences) {
    const { firstToken: first, endToken: end } = sentence;
    const stop = lastWord(scene, first, end);
    const colon = colonStyle(scene, first, stop);
    if (colon !== undefined && taken[first] === 0) {
      drafts.push(colon);
      continue;
    }
    for (let i = first; i < end; i++) {
      if (taken[i] !== 0 || scene.quotationOf[i]! >= 0) continue;
      const phrase = accordingAt(scene, i);
      if (phrase > 0) {
        const draft = according(scene, i, phrase, first, stop);
        if (draft !== undefined) drafts.push(draft);
        i += phrase - 1;
        continue;
      }
      const behind = accordingBehindAt(scene, i);
      if (behind > 0) {
        const draft = namedBefore(scene, i, behind, first, stop);
        if (draft !== undefined) drafts.push(draft);
        i += behind - 1;
        continue;
      }
      if (!isVerb(scene, i, first)) continue;
      const draft =
        clauseBetween(scene, i, first, stop) ??
        clauseBefore(scene, i, first, stop, end) ??
        clauseAfter(scene, i, first, stop, english, drafts);
      if (draft !== undefined && !taken.subarray(draft.content[0]!.from, draft.content[0]!.to).every((t) => t !== 0))
        drafts.push(draft);
    }
  }
}

/** "X said (that) Y": the clause from behind the verb to the end of the sentence. */
function clauseAfter(
  scene: Scene,
  verb: number,
  first: number,
  stop: number,
  english: boolean,
  drafts: Draft[],
): Draft | undefined {
  const chain = chained(scene, verb, first, drafts);
  const gerund = /ing$/.test(wordAt(scene, verb));
  let source = chain !== undefined ? drafts[chain]!.source[0] : gerund ? undefined : phraseBefore(scene, verb, first);
  if (source === undefined && english) return undefined;
  let from = -1;
  for (let i = verb + 1; i < stop && i <= verb + REACH; i++) {
    if (scene.quotationOf[i]! >= 0 || isVerb(scene, i, first)) break;
    if ((scene.bits[i]! & SpeechWord.that) !== 0) {
      from = i;
      break;
    }
    if (/^[.;:]$/.test(wordAt(scene, i))) break;
  }
  if (from < 0) {
    const next = verb + 1;
    const bits = scene.bits[next] ?? 0;
    const plain = (flagsAt(scene, next) & (TokenFlag.word | TokenFlag.number)) !== 0;
    if (!english || !plain || (bits & SpeechWord.of) !== 0) return undefined;
    from = next;
  }
  // "وقالت المتحدثة إن": who speaks stands between the verb and "that".
  source ??= phraseAfter(scene, verb, from);
  if (source === undefined || wordsIn(scene, from, stop) < LEAST_WORDS) return undefined;
  if (chain !== undefined) drafts[chain] = cutAt(drafts[chain]!, verb - 1);
  return { source: [source], cue: [{ from: verb, to: verb + 1 }], content: [{ from, to: stop }], confidence: 0.7 };
}

/** "Polis sözcüsü, zararın arttığını söyledi.", "경찰은 …고 밝혔다": who says it first, the verb last, what is said between. */
function clauseBetween(scene: Scene, verb: number, first: number, stop: number): Draft | undefined {
  if (verb < stop - 1 || !verbLast(scene)) return undefined;
  const source = subjectFirst(scene, first, verb);
  if (source === undefined) return undefined;
  let from = source.to;
  while (from < verb && isComma(wordAt(scene, from))) from++;
  if (wordsIn(scene, from, verb) < LEAST_WORDS) return undefined;
  return { source: [source], cue: [{ from: verb, to: verb + 1 }], content: [{ from, to: verb }], confidence: 0.6 };
}

/** What the first verb brings ends where the second one joins. */
function cutAt(draft: Draft, end: number): Draft {
  const content = draft.content.map(({ from, to }) => ({ from, to: from < end ? Math.min(to, end) : to }));
  return { ...draft, content };
}

/** "X said Y and warned that Z", "X said Y, adding that Z": the draft of the verb before in the same sentence. */
function chained(scene: Scene, verb: number, first: number, drafts: readonly Draft[]): number | undefined {
  const joint = wordAt(scene, verb - 1);
  if (joint !== ',' && joint !== 'and' && joint !== 'but') return undefined;
  if (joint === ',' && !/ing$/.test(wordAt(scene, verb))) return undefined;
  for (let d = drafts.length - 1; d >= 0 && drafts.length - d < 50; d--) {
    const { cue, source } = drafts[d]!;
    if (cue.length > 0 && source.length > 0 && cue[0]!.from >= first && cue[0]!.from < verb) return d;
  }
  return undefined;
}

/** A verb of saying with a clause; in the middle of a sentence a capital tells a name: "United States". */
function isVerb(scene: Scene, i: number, first: number): boolean {
  if ((scene.bits[i]! & SpeechWord.clauseVerb) === 0 || scene.nameOf[i]! >= 0) return false;
  return i === first || (flagsAt(scene, i) & TokenFlag.capital) === 0;
}

/** "Y, X said." and "Y, said X": the clause before the comma. */
function clauseBefore(scene: Scene, verb: number, first: number, stop: number, end: number): Draft | undefined {
  // "X twierdzi, że Z": the comma belongs to what follows.
  if (wordAt(scene, verb + 1) === ',' && (scene.bits[verb + 2] ?? 0) & SpeechWord.that) return undefined;
  const before = phraseBefore(scene, verb, first);
  let source: TokenRange | undefined;
  let comma: number;
  if (before !== undefined && wordAt(scene, before.from - 1) === ',') {
    // A clause must not follow the verb.
    if (verb + 1 < stop && (scene.bits[verb + 1]! & SpeechWord.of) === 0 && wordAt(scene, verb + 1) !== ',')
      return undefined;
    source = before;
    comma = before.from - 1;
  } else if (wordAt(scene, verb - 1) === ',' || setOffByDash(scene, verb - 1)) {
    source = phraseAfter(scene, verb, end);
    comma = verb - 1;
  } else return undefined;
  if (accordingAt(scene, first) > 0) return undefined;
  if (source === undefined || wordsIn(scene, first, comma) <= LEAST_WORDS || scene.quotationOf[comma]! >= 0)
    return undefined;
  return {
    source: [source],
    cue: [{ from: verb, to: verb + 1 }],
    content: [{ from: first, to: comma }],
    confidence: 0.7,
  };
}

/** "Most zamknięto – powiedziała burmistrz": in these languages a dash serves as the comma does in others. */
const setOffByDash = (scene: Scene, i: number): boolean =>
  /^(?:pl|cs|sk|ru|uk)\b/.test(scene.language) &&
  /^[-–—]$/.test(wordAt(scene, i)) &&
  scene.text[scene.tokens.start[i]! - 1] === ' ';

function according(scene: Scene, at: number, length: number, first: number, stop: number): Draft | undefined {
  const cue = { from: at, to: at + length };
  const source = phraseAfter(scene, at + length - 1, stop);
  if (source === undefined) return undefined;
  let content: TokenRange;
  if (at - first <= 2) {
    let from = source.to;
    while (from < stop && !isComma(wordAt(scene, from)) && from - source.to < 12) from++;
    // "Podle hasičů začal požár v noci": without a comma.
    const apart = scene.beside === undefined || from === source.to;
    content = { from: apart ? from + 1 : source.to, to: stop };
  } else {
    const to = wordAt(scene, at - 1) === ',' ? at - 1 : at;
    content = { from: first, to };
  }
  if (wordsIn(scene, content.from, content.to) < LEAST_WORDS) return undefined;
  return { source: [source], cue: [cue], content: [content], confidence: 0.8 };
}

/** "Poliisin mukaan Y", "Y X szerint Z": all of the sentence but the phrase that names who says it. */
function namedBefore(scene: Scene, at: number, length: number, first: number, stop: number): Draft | undefined {
  const source = phraseNamedBefore(scene, at, first);
  if (source === undefined) return undefined;
  let from = at + length;
  while (from < stop && isComma(wordAt(scene, from))) from++;
  let to = source.from;
  while (to > first && isComma(wordAt(scene, to - 1))) to--;
  const content = [
    { from: first, to },
    { from, to: stop },
  ].filter((piece) => wordsIn(scene, piece.from, piece.to) > 0);
  const words = content.reduce((sum, piece) => sum + wordsIn(scene, piece.from, piece.to), 0);
  if (words < LEAST_WORDS) return undefined;
  return { source: [source], cue: [{ from: at, to: at + length }], content, confidence: 0.8 };
}

/** "Blinken: it does not make sense", "MODERATOR: …", "Q: …" at the beginning of a sentence that begins a paragraph. */
function colonStyle(scene: Scene, first: number, stop: number): Draft | undefined {
  let colon = first;
  while (colon < stop && colon - first < 6 && wordAt(scene, colon) !== ':') colon++;
  if (colon === first || colon >= stop || wordAt(scene, colon) !== ':' || !startsParagraph(scene, first))
    return undefined;
  const label = wordAt(scene, first);
  const transcript = colon === first + 1 && /^(?:Q|A)$/.test(label);
  const capitals = (flagsAt(scene, first) & TokenFlag.allCapitals) !== 0;
  let named = true;
  for (let i = first; i < colon; i++) {
    const name = scene.nameOf[i]!;
    const kind = name >= 0 ? scene.names[name]!.kind : undefined;
    if (kind !== 'person' && kind !== 'organization' && wordAt(scene, i) !== '.') named = false;
  }
  const noun = (scene.bits[colon - 1]! & SpeechWord.speakerNoun) !== 0;
  if (!named && !transcript && !(capitals && noun)) return undefined;
  if (wordsIn(scene, colon + 1, stop) < 3) return undefined;
  return {
    source: [{ from: first, to: colon }],
    cue: [{ from: colon, to: colon + 1 }],
    content: [{ from: colon + 1, to: stop }],
    confidence: 0.6,
  };
}

const startsParagraph = (scene: Scene, first: number): boolean => {
  const s = scene.sentenceOf[first]!;
  return s === 0 || scene.sentences[s - 1]!.paragraph !== scene.sentences[s]!.paragraph;
};

/** The end of the sentence without its final full stop. */
function lastWord(scene: Scene, first: number, end: number): number {
  let stop = end;
  while (stop > first && scene.quotationOf[stop - 1]! < 0 && /^[.!?…;:,。！？]+$/.test(wordAt(scene, stop - 1))) stop--;
  return stop;
}

function wordsIn(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((flagsAt(scene, i) & (TokenFlag.word | TokenFlag.number)) !== 0) count++;
  return count;
}

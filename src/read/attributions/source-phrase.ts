import { TokenFlag } from '../../model/tokens.ts';
import { SpeechPronoun, SpeechWord } from '../../text/languages/speech.ts';
import { flagsAt, isComma, type Scene, type TokenRange, wordAt } from './scene.ts';

/** Longer phrases are no sources. */
const LONGEST = 14;
const VERB = SpeechWord.verb | SpeechWord.clauseVerb;
const NOUN = SpeechWord.speakerNoun | SpeechWord.collectiveNoun;

/**
 * The phrase that ends just before the verb at `verb`, not reaching below token `floor`: "the head of the State Department"
 * in "…, the head of the State Department emphasized". Undefined where nothing there can speak.
 */
export function phraseBefore(scene: Scene, verb: number, floor: number): TokenRange | undefined {
  const marked = markedBefore(scene, verb, floor);
  if (marked !== undefined) return marked;
  let last = verb - 1;
  while (last >= floor && isHelper(scene, last)) last--;
  last = beforeBracket(scene, last, floor);
  if (last < floor) return undefined;
  let to = last + 1;
  if (isComma(wordAt(scene, last))) {
    // "Ed Rendell, a former governor, said": what stands between the commas belongs to the name before them.
    const comma = commaBefore(scene, last, floor);
    // Without capitals the office between the commas tells that a name stands before them.
    if (comma > floor && !hasCase(wordAt(scene, comma - 1)) && speaks(scene, comma + 1, last))
      return { from: expandLeft(scene, comma - 1, floor), to: last };
    if (comma < 0 || comma - 1 < floor) return undefined;
    // "El presidente del organismo, Rosa Lira, afirmó"
    if (!canSpeak(scene, comma - 1)) return inApposition(scene, comma, last, floor);
    last = comma - 1;
    to = verb;
    while (to - 1 > comma && wordAt(scene, to - 1) !== ',') to--;
  }
  if (scene.quotationOf[last]! >= 0) return undefined;
  if ((scene.bits[last]! & SpeechPronoun) !== 0) return { from: last, to };
  if (!isPhraseWord(scene, last)) return undefined;
  const from = expandLeft(scene, last, floor);
  return speaks(scene, from, last + 1) ? { from, to: withoutTime(scene, from, to) } : undefined;
}

/** A person's name alone, or behind an office, between two commas: with the phrase before them, as far as that can speak. */
function inApposition(scene: Scene, comma: number, close: number, floor: number): TokenRange | undefined {
  const name = scene.nameOf[close - 1]!;
  if (name < 0 || scene.names[name]!.kind !== 'person') return undefined;
  for (let i = comma + 1; i < close; i++) if (!isPhraseWord(scene, i) && !isJoint(scene, i)) return undefined;
  const from = isPhraseWord(scene, comma - 1) ? expandLeft(scene, comma - 1, floor) : comma + 1;
  return from > comma || speaks(scene, from, comma) ? { from, to: close } : { from: comma + 1, to: close };
}

/** Tokens of an age or an office in brackets behind a name. */
const BRACKET = 8;

/** "Rosa Amann (45) sagte", "佐々木さん（45）は「…」": the token before the bracket that closes at `last`, else `last`. */
function beforeBracket(scene: Scene, last: number, floor: number): number {
  if (!/^[)）]$/.test(wordAt(scene, last))) return last;
  for (let i = last - 1; i > floor && last - i < BRACKET; i--) if (/^[(（]$/.test(wordAt(scene, i))) return i - 1;
  return last;
}

/** Words between a mark of who speaks and the verb: "ने सोमवार को पत्रकारों से कहा". */
const MARK_REACH = 16;
/** Words of one who speaks before a mark. */
const MARKED = 9;

/** The phrase before a word that marks who does something, where the language has one: "मंत्री राम कुमार ने … कहा". */
function markedBefore(scene: Scene, verb: number, floor: number): TokenRange | undefined {
  for (let m = verb - 1; m > floor && verb - m < MARK_REACH; m--) {
    if (scene.quotationOf[m]! >= 0) return undefined;
    if ((scene.bits[m]! & SpeechWord.sourceMark) === 0) continue;
    let from = m;
    while (from > floor && m - from < MARKED && !/^[,;:।—–"“”«»]$/.test(wordAt(scene, from - 1))) from--;
    return from < m ? { from, to: m } : undefined;
  }
  return undefined;
}

/** The phrase that ends just before token `at`, of a name or a noun and what describes it: "Helsingin poliisin", "a rendőrség". */
export function phraseNamedBefore(scene: Scene, at: number, floor: number): TokenRange | undefined {
  const last = at - 1;
  if (last < floor || scene.quotationOf[last]! >= 0 || (flagsAt(scene, last) & TokenFlag.word) === 0) return undefined;
  const caseless = !hasCase(wordAt(scene, last));
  let from = last;
  while (from > floor && last - from < LONGEST) {
    const t = from - 1;
    if (scene.quotationOf[t]! >= 0) break;
    if ((scene.bits[t]! & SpeechWord.article) !== 0) {
      from = t;
      break;
    }
    const joined = isJoint(scene, t) && t > floor && canSpeak(scene, t - 1);
    // Without capitals a name is not told from other words: from the beginning of the clause.
    if (!joined && !(caseless ? isPhraseWord(scene, t) : canSpeak(scene, t))) break;
    from = t;
  }
  return { from, to: at };
}

/** Tokens of a subject that heads its sentence. */
const SUBJECT = 9;
/** Particles of a topic or a subject in Korean. */
const TOPIC = /(?:은|는|이|가|께서)$/;

/** The subject at the head of a sentence: up to its particle in Korean, to the first comma in Turkish; it must be able to speak. */
export function subjectFirst(scene: Scene, first: number, verb: number): TokenRange | undefined {
  const korean = scene.language.startsWith('ko');
  if (!korean && !scene.language.startsWith('tr')) return undefined;
  for (let i = first; i < verb && i - first < SUBJECT; i++) {
    if (scene.quotationOf[i]! >= 0) return undefined;
    if (korean ? TOPIC.test(wordAt(scene, i)) : isComma(wordAt(scene, i))) {
      const to = korean ? i + 1 : i;
      return to > first && speaks(scene, first, to) ? { from: first, to } : undefined;
    }
  }
  return undefined;
}

const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

/** 林海星期一: in scripts without spaces what stands behind the name and is no office tells when. */
function withoutTime(scene: Scene, from: number, to: number): number {
  if (!/^(?:zh|ja)/.test(scene.language)) return to;
  let named = to;
  while (named > from && scene.nameOf[named - 1]! < 0 && (scene.bits[named - 1]! & NOUN) === 0) named--;
  return named > from ? named : to;
}

/** The phrase right after the verb at `verb`, ending before token `ceiling`: "said Ed Rendell, a former governor". */
export function phraseAfter(scene: Scene, verb: number, ceiling: number): TokenRange | undefined {
  let from = verb + 1;
  while (from < ceiling && isHelper(scene, from)) from++;
  from = behindTime(scene, from, ceiling);
  if (from >= ceiling) return undefined;
  if (isDash(scene, from)) from++; // a-t-il
  if (
    (scene.bits[from]! & SpeechPronoun & ~SpeechWord.relative) !== 0 &&
    scene.nameOf[from]! < 0 &&
    !isArticle(scene, from, ceiling)
  )
    return { from, to: from + 1 };
  let to = from;
  while (to < ceiling && to - from < LONGEST) {
    if (scene.quotationOf[to]! >= 0) break;
    const bits = scene.bits[to]!;
    const named = to > from && scene.nameOf[to - 1]! >= 0;
    if (to > from && BESIDE.has(wordAt(scene, to))) break;
    if (to > from && (pastHead(scene, to) || (scene.timed[to] === 1 && scene.nameOf[to]! < 0))) break;
    if (scene.nameOf[to]! >= 0 || isJoint(scene, to)) to++;
    else if ((bits & SpeechWord.of) !== 0) {
      // After a full name a preposition tells where or when; after an office, of what.
      if (to === from || (named && scene.names[scene.nameOf[to - 1]!]!.kind === 'person')) break;
      to++;
    } else if (isPhraseWord(scene, to) && !(named && (bits & NOUN) === 0)) to++;
    else break;
  }
  while (to > from && ((scene.bits[to - 1]! & (SpeechWord.of | SpeechWord.article)) !== 0 || isJoint(scene, to - 1))) {
    if (scene.nameOf[to - 1]! >= 0) break;
    to--;
  }
  return to > from && (speaks(scene, from, to) || subjectBehindVerb(scene, verb)) ? { from, to } : undefined;
}

/** In Arabic the subject stands right behind its verb, and no capital can tell that it is a name. */
const subjectBehindVerb = (scene: Scene, verb: number): boolean =>
  scene.language.startsWith('ar') && !hasCase(wordAt(scene, verb));

/** "informou neste domingo a polícia": what tells when stands between the verb and its subject. */
function behindTime(scene: Scene, at: number, ceiling: number): number {
  let from = at;
  // The preposition before it is no part of the expression.
  if (scene.timed[from] !== 1 && scene.timed[from + 1] === 1 && scene.nameOf[from]! < 0 && !isDash(scene, from)) from++;
  if (scene.timed[from] !== 1) return at;
  while (from < ceiling && scene.timed[from] === 1) from++;
  return from < ceiling && wordAt(scene, from) !== ',' ? from : at;
}

/** Behind the head of a phrase a small word is of the sentence: "podle hasičů [začal požár]". */
function pastHead(scene: Scene, i: number): boolean {
  if (scene.beside === undefined || scene.nameOf[i]! >= 0 || !hasCase(wordAt(scene, i))) return false;
  if ((scene.bits[i]! & (NOUN | SpeechWord.of | SpeechWord.article)) !== 0) return false;
  const head = scene.nameOf[i - 1]! >= 0 || (scene.bits[i - 1]! & NOUN) !== 0;
  return head && (flagsAt(scene, i) & TokenFlag.capital) === 0;
}

/** "afirmó el alcalde": without its accent the pronoun is an article. */
const isArticle = (scene: Scene, i: number, ceiling: number): boolean =>
  (scene.bits[i]! & SpeechWord.article) !== 0 &&
  i + 1 < ceiling &&
  (scene.nameOf[i + 1]! >= 0 || (scene.bits[i + 1]! & NOUN) !== 0);

function expandLeft(scene: Scene, last: number, floor: number): number {
  let from = last;
  while (from - 1 >= floor && last - from < LONGEST) {
    const t = from - 1;
    if (scene.quotationOf[t]! >= 0) break;
    if (scene.nameOf[t]! >= 0) {
      from = t;
      continue;
    }
    const bits = scene.bits[t]!;
    if (isJoint(scene, t) && t - 1 >= floor && isPhraseWord(scene, t - 1)) {
      from = t;
      continue;
    }
    if ((bits & (SpeechWord.article | SpeechWord.possessive)) !== 0) {
      from = t;
      if (t - 2 >= floor && (scene.bits[t - 1]! & SpeechWord.of) !== 0 && (scene.bits[t - 2]! & NOUN) !== 0) {
        from = t - 2;
        continue;
      }
      break;
    }
    if ((bits & SpeechWord.of) !== 0) {
      if (t - 1 < floor || (scene.bits[t - 1]! & NOUN) === 0) break;
      from = t - 1;
      continue;
    }
    if (!isPhraseWord(scene, t)) break;
    from = t;
  }
  return from;
}

/** Whether some word of the phrase is a name, a pronoun or a noun for somebody who speaks. */
function speaks(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (scene.nameOf[i]! >= 0 || (scene.bits[i]! & NOUN) !== 0) return true;
    if ((flagsAt(scene, i) & TokenFlag.capital) !== 0 && i > scene.sentences[scene.sentenceOf[i]!]!.firstToken)
      return true;
  }
  return false;
}

const canSpeak = (scene: Scene, i: number): boolean =>
  scene.nameOf[i]! >= 0 || (scene.bits[i]! & NOUN) !== 0 || (flagsAt(scene, i) & TokenFlag.capital) !== 0;

const isHelper = (scene: Scene, i: number): boolean =>
  scene.nameOf[i]! < 0 &&
  ((scene.bits[i]! & SpeechWord.helper) !== 0 ||
    ((flagsAt(scene, i) & TokenFlag.capital) === 0 && /^\p{Ll}+ly$/u.test(wordAt(scene, i))));

const isDash = (scene: Scene, i: number): boolean => /^[-–—]$/.test(wordAt(scene, i));

/** Hyphens, clitics and the like, which join words of one phrase. */
const isJoint = (scene: Scene, i: number): boolean => /^(?:[-.&/]|['’]s?)$/.test(wordAt(scene, i));

function isPhraseWord(scene: Scene, i: number): boolean {
  const flags = flagsAt(scene, i);
  if ((flags & (TokenFlag.word | TokenFlag.number)) === 0) return false;
  if (scene.nameOf[i]! >= 0) return true;
  const bits = scene.bits[i]!;
  if ((bits & NOUN) !== 0 && (bits & SpeechWord.relative) === 0) return true;
  if ((bits & (VERB | SpeechPronoun | SpeechWord.that | SpeechWord.helper)) !== 0)
    return (bits & SpeechWord.article) !== 0;
  if (scene.beside !== undefined && scene.beside[i] === 1 && (bits & SpeechWord.article) === 0) return false;
  // "o" joins in Spanish and is an article in Portuguese.
  return (bits & SpeechWord.article) !== 0 || !STOPS.has(wordAt(scene, i).toLowerCase());
}

/** Before whom, at what, against whom: no part of who speaks where they follow it. */
const BESIDE = new Set(
  'am vor bei beim nach auf gegen gegenüber während zu zum zur to before during devant lors ante durante perante durante davanti durante tegen tijdens przed podczas перед під під час перед во при'.split(
    ' ',
  ),
);

/** Words that end a phrase. */
const STOPS = new Set(
  'and or but as when while after before because if then than so how what where why which whose not no und oder aber als wenn während et ou mais quand lorsque y o pero cuando mientras и а но когда і та але коли e ma ed quando mas en maar toen'.split(
    ' ',
  ),
);

function commaBefore(scene: Scene, last: number, floor: number): number {
  for (let i = last - 1; i >= floor && last - i < 24; i--) if (isComma(wordAt(scene, i))) return i;
  return -1;
}

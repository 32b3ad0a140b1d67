import { TokenFlag } from '../../model/tokens.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import { flagsAt, type Scene, type TokenRange, wordAt } from './scene.ts';

/** Nouns that can speak: offices and kinds of people. */
export const SPEAKER_NOUN: number = SpeechWord.speakerNoun | SpeechWord.collectiveNoun;
/** Words behind a comma among which a person's name begins. */
const TITLE_WORDS = 5;

/** The head of a source: a name, or the noun that a name only describes ("Trump's lawyer", "a spokesman for Mr. Clinton"). */
export function headOf(scene: Scene, { from, to }: TokenRange): { head: number; named: number } {
  let head = -1;
  let named = -1;
  for (let i = from; i < to; i++) {
    const word = wordAt(scene, i);
    if ((word === ',' || word === '(') && (head >= 0 || named >= 0)) {
      // "his lawyer, Michael Cohen,": a name behind the comma is what the noun is called.
      if (named < 0 && scene.nameOf[i + 1]! >= 0 && i + 1 < to && scene.names[scene.nameOf[i + 1]!]!.kind === 'person')
        named = scene.nameOf[i + 1]!;
      else if (named < 0 && word === ',') named = calledBehind(scene, i, to);
      // "… of Rondônia, delegate Joaquim Mesquita,": no place is called by a person's name.
      if (named >= 0 && scene.names[named]!.kind === 'location') named = personBehind(scene, i, to) ?? named;
      break;
    }
    const name = scene.nameOf[i]!;
    if (name >= 0) {
      if (!isPostNominal(scene, i, named)) named = name;
      continue;
    }
    const bits = scene.bits[i]!;
    if ((bits & SPEAKER_NOUN) !== 0) {
      // 田中市長, Kovács Anna polgármester: there the office stands behind its holder.
      if (named >= 0 && scene.names[named]!.kind === 'person' && /^(?:ja|zh|ko|tr|hu)/.test(scene.language)) continue;
      head = i;
      named = -1;
    } else if ((bits & SpeechWord.of) !== 0 && (head >= 0 || named >= 0)) {
      // "A driver at the crossing, Moussa Abakar,"
      if (named < 0) named = calledBehind(scene, i, to);
      break;
    } else if (
      /^['’]s?$/.test(word) ||
      (named >= 0 && (flagsAt(scene, i) & TokenFlag.word) !== 0 && !isTitleWord(scene, i))
    ) {
      // "Clinton's campaign", "the Trump camp": the name belongs to what follows.
      const owned = /^['’]/.test(word) ? i + 1 : i;
      if (named >= 0 && owned < to && isPlainWord(scene, owned)) {
        named = -1;
        if (head < 0) head = i;
      }
    }
  }
  // "rzecznik Państwowej Straży": the name behind an office is of the body that it belongs to.
  const office = head >= 0 && named >= 0 && scene.nameOf[head + 1] === named && isTitleWord(scene, head);
  if (office && scene.names[named]!.kind !== 'person' && scene.nameOf[head]! < 0 && !scene.language.startsWith('en'))
    named = -1;
  return { head, named };
}

/** "Oliver Stanhope KC", "Ann Lee MP": capitals right behind a person's name are an honour or an office of that person. */
function isPostNominal(scene: Scene, i: number, named: number): boolean {
  if (named < 0 || scene.names[named]!.kind !== 'person' || scene.nameOf[i - 1] !== named) return false;
  return /^(?=.{2,4}$)\p{Lu}+$/u.test(wordAt(scene, i));
}

/** The person whose name stands alone between the next comma and the end of the phrase; -1 for none. */
function calledBehind(scene: Scene, of: number, to: number): number {
  let comma = of;
  while (comma < to && wordAt(scene, comma) !== ',') comma++;
  let first = comma + 1;
  // "The spokesman of the Armed Forces, Brigadier Nabil Osman,"
  while (first < to && first - comma < TITLE_WORDS && isPlainWord(scene, first)) {
    const of = (scene.bits[first]! & SpeechWord.of) !== 0;
    // "le général de brigade Paul Girard", but not "proche de Paul Girard".
    if (of && (scene.nameOf[first + 1]! >= 0 || (scene.bits[first - 1]! & SPEAKER_NOUN) === 0)) return -1;
    first++;
  }
  const name = first < to ? scene.nameOf[first]! : -1;
  if (name < 0 || scene.names[name]!.kind !== 'person') return -1;
  let end = first;
  while (end < to && scene.nameOf[end] === name) end++;
  return end === to || wordAt(scene, end) === ',' ? name : -1;
}

/** The person named within the next words. */
function personBehind(scene: Scene, comma: number, to: number): number | undefined {
  for (let i = comma + 1; i < Math.min(to, comma + TITLE_WORDS); i++) {
    const name = scene.nameOf[i]!;
    if (name >= 0) return scene.names[name]!.kind === 'person' ? name : undefined;
  }
  return undefined;
}

/**
 * The person in apposition to a source that ends or begins at a comma: "sagte die Bürgermeisterin von Torva, Rosa Amann." The name stands
 * between marks; else it begins another clause.
 */
export function besideComma(scene: Scene, { from, to }: TokenRange): number | undefined {
  const personAt = (i: number): number | undefined => {
    const name = scene.nameOf[i] ?? -1;
    return name >= 0 && scene.names[name]!.kind === 'person' ? name : undefined;
  };
  const behind = wordAt(scene, to) === ',' ? personAt(to + 1) : undefined;
  if (behind !== undefined) {
    let end = to + 1;
    while (scene.nameOf[end] === behind) end++;
    // A surname that reading has not taken for one.
    for (let more = 0; more < 2 && scene.nameOf[end]! < 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(scene, end)); more++) end++;
    if (/^[,.;:)]/.test(wordAt(scene, end))) return scene.names[behind]!.entity;
  }
  const before = from > 1 && wordAt(scene, from - 1) === ',' ? personAt(from - 2) : undefined;
  return before !== undefined && wordAt(scene, to) === ',' ? scene.names[before]!.entity : undefined;
}

/** "Police Sgt. Marty Earley": the person that a phrase ends with, behind a title, is one of the many that it names. */
export function oneOfMany(scene: Scene, { from, to }: TokenRange, head: number, named: number): boolean {
  if (scene.nameOf[to - 1] !== named) return false;
  let first = to - 1;
  while (first > from && scene.nameOf[first - 1] === named) first--;
  if (head < 0 || head >= first - 1) return false;
  for (let i = head + 1; i < first; i++)
    if (scene.nameOf[i]! >= 0 || (flagsAt(scene, i) & TokenFlag.word && !/^\p{Lu}/u.test(wordAt(scene, i))))
      return false;
  return true;
}

const isTitleWord = (scene: Scene, i: number): boolean =>
  (scene.bits[i]! & (SpeechWord.masculineTitle | SpeechWord.feminineTitle)) !== 0;
const isPlainWord = (scene: Scene, i: number): boolean =>
  (flagsAt(scene, i) & TokenFlag.word) !== 0 && wordAt(scene, i) !== 'and' && scene.nameOf[i]! < 0;

/** Whether the source is many: a collective noun, or two that "and" joins. */
export function isPlural(scene: Scene, { from, to }: TokenRange, head: number): boolean {
  if (head >= 0 && (scene.bits[head]! & SpeechWord.collectiveNoun) !== 0) return true;
  let people = 0;
  for (let i = from; i < to; i++) {
    const word = wordAt(scene, i).toLowerCase();
    if (
      i > from &&
      (word === 'and' || word === 'und' || word === 'et' || word === 'y' || word === 'и' || word === 'e')
    ) {
      const next = scene.nameOf[i + 1]!;
      const before = scene.nameOf[i - 1]!;
      if (i + 1 < to && next >= 0 && before >= 0 && scene.names[next]!.entity !== scene.names[before]!.entity) people++;
    }
  }
  return people > 0;
}

/** Whether words around the source say that it wants to be unnamed. */
export function isAnonymous(scene: Scene, { from, to }: TokenRange): boolean {
  if (scene.words === undefined) return false;
  const end = Math.min(scene.tokens.end[to - 1]! + 80, scene.sentences[scene.sentenceOf[from]!]!.end);
  const phrase = scene.text.slice(scene.tokens.start[from]!, end).toLowerCase();
  return scene.words.anonymousSigns.some((sign) => phrase.includes(sign));
}

export const isIndefinite = (scene: Scene, { from }: TokenRange): boolean =>
  (scene.bits[from]! & SpeechWord.indefinite) !== 0;

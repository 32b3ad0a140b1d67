import type { Attribution, Reference } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import { type Discourse, type Mention, upperBound } from '../attributions/discourse.ts';
import { flagsAt, type Scene, wordAt } from '../attributions/scene.ts';

const MASCULINE = SpeechWord.masculine | SpeechWord.masculineOther;
const FEMININE = SpeechWord.feminine | SpeechWord.feminineOther;

/** A person that a pronoun can mean must have been named, or meant by a pronoun, within so many sentences. */
const REACH = 2;
/** Rivals are looked for a little farther back. */
const WIDE = 3;

/** Whom each "he", "she", "his", "her" stands for, where one person only can be meant. */
export function findPronouns(
  scene: Scene,
  discourse: Discourse,
  attributions: readonly Attribution[],
  nouns: readonly Reference[],
): Reference[] {
  const found: Reference[] = [];
  /** Sentence in which each entity was named or meant last. */
  const seen = new Map<number, number>();
  /** Sentence that each entity led last. */
  const led = new Map<number, number>();
  const sex = sexKnown(discourse);
  const speakers = speakersOfQuotations(scene, attributions);
  const sources = new Map(
    attributions.flatMap(({ source, speaker }) =>
      source[0] === undefined || speaker.entity === undefined ? [] : [[source[0].start, speaker.entity] as const],
    ),
  );
  let next = 0;
  let noun = 0;
  /** Last token of a phrase for somebody who is not named: "the president", "no leader", "every child". */
  let nameless = -1;
  for (let i = 0; i < scene.tokens.length; i++) {
    while (noun < nouns.length && nouns[noun]!.end <= scene.tokens.start[i]!) {
      const { entity } = nouns[noun++]!;
      if (!isPerson(scene, entity)) continue;
      seen.set(entity, scene.sentenceOf[i - 1]!);
      nameless = -1;
    }
    if (isNameless(scene, i)) nameless = i;
    while (next < discourse.mentions.length && discourse.mentions[next]!.from <= i) {
      const { entity, from, leading, owner, quoted } = discourse.mentions[next++]!;
      if (!isPerson(scene, entity)) continue;
      seen.set(entity, scene.sentenceOf[from]!);
      if (leading && !owner && !quoted) led.set(entity, scene.sentenceOf[from]!);
    }
    const bits = scene.bits[i]!;
    if ((bits & (MASCULINE | FEMININE)) === 0 || scene.nameOf[i]! >= 0) continue;
    if (isGeneric(scene, i) || (nameless >= 0 && scene.sentenceOf[i]! - scene.sentenceOf[nameless]! <= 1)) continue;
    const want = (bits & MASCULINE) !== 0 ? 1 : -1;
    const entity = onlyPerson(scene, discourse, i, want, seen, sex, speakers);
    const start = scene.tokens.start[i]!;
    // What the speaker of a sentence was taken for must agree.
    if (entity === undefined || (sources.get(start) ?? entity) !== entity) continue;
    // A name that does not tell the sex must at least lead; from then on the pronoun has told it.
    if (sex[entity] === 0 && scene.sentenceOf[i]! - (led.get(entity) ?? -REACH) > 1) continue;
    sex[entity] = want;
    seen.set(entity, scene.sentenceOf[i]!);
    found.push({ start, end: scene.tokens.end[i]!, kind: 'pronoun', entity });
  }
  return found;
}

/** "He or she", "his/her". */
const isGeneric = (scene: Scene, i: number): boolean =>
  /^(?:or|and|\/)$/i.test(wordAt(scene, i + 1)) && /^(?:she|he|hers?|his|him)$/i.test(wordAt(scene, i + 2))
    ? true
    : /^(?:or|and|\/)$/i.test(wordAt(scene, i - 1)) && /^(?:she|he|hers?|his|him)$/i.test(wordAt(scene, i - 2));

/** The noun of a phrase for one person, with no name beside it: whom a pronoun may mean without our knowing. */
function isNameless(scene: Scene, i: number): boolean {
  const bits = scene.bits[i]!;
  if (scene.nameOf[i]! >= 0 || (bits & PERSON_NOUN) === 0 || PEOPLE.has(scene.tokens.fold[i]!)) return false;
  // An office is its holder's where a name stands beside it: "President Obama", "Amy Lind, the mayor".
  if (personAt(scene, i + 1) || (wordAt(scene, i + 1) === ',' && personAt(scene, i + 2))) return false;
  let from = i;
  while (from > 0 && i - from < 6 && scene.nameOf[from - 1]! < 0 && isInPhrase(scene, from - 1)) from--;
  if (wordAt(scene, from - 1) === ',' && personAt(scene, from - 2)) return false;
  return /^(?:the|an?|this|that|no|every|each|any|one)$/i.test(wordAt(scene, from));
}

const PERSON_NOUN = SpeechWord.speakerNoun | SpeechWord.figureNoun;
const PEOPLE = new Set(
  'police statement report study letter memo email document newspaper poll survey agency ministry department government company campaign group organization organisation committee commission court council office union party network paper head general chair'
    .split(' ')
    .map(foldHash),
);
const personAt = (scene: Scene, i: number): boolean => {
  const name = i >= 0 && i < scene.tokens.length ? scene.nameOf[i]! : -1;
  return name >= 0 && scene.names[name]!.kind === 'person';
};
const isInPhrase = (scene: Scene, i: number): boolean =>
  (flagsAt(scene, i) & TokenFlag.word) !== 0 &&
  (scene.bits[i]! & (SpeechWord.verb | SpeechWord.helper | SpeechWord.of)) === 0;

const isPerson = (scene: Scene, entity: number): boolean => scene.entities[entity]?.kind === 'person';

/** Per entity 1 for a man, -1 for a woman, 0 where neither the given name nor a title tells. */
const sexKnown = ({ sex }: Discourse): Int8Array => sex.map((votes) => Math.sign(votes));

/** Per outermost quotation the entity that speaks in it, -1 where unknown. */
function speakersOfQuotations(scene: Scene, attributions: readonly Attribution[]): Int32Array {
  const speakers = new Int32Array(scene.quotations.length).fill(-1);
  let at = 0;
  const pieces = attributions
    .flatMap(({ content, speaker }) => content.map(({ start, end }) => ({ start, end, entity: speaker.entity ?? -1 })))
    .sort((a, b) => a.start - b.start);
  for (const { start, end, entity } of pieces) {
    while (at < scene.quotations.length && scene.quotations[at]!.quotation.outer.end <= start) at++;
    for (let q = at; q < speakers.length && scene.quotations[q]!.quotation.outer.start < end; q++)
      if (speakers[q] === -1) speakers[q] = entity;
  }
  return speakers;
}

/** The one person that fits and was named within reach; undefined where none or several were. */
function onlyPerson(
  scene: Scene,
  discourse: Discourse,
  at: number,
  want: number,
  seen: ReadonlyMap<number, number>,
  sex: Int8Array,
  speakers: Int32Array,
): number | undefined {
  const sentence = scene.sentenceOf[at]!;
  const quotation = scene.quotationOf[at]!;
  const speaker = quotation < 0 ? -1 : speakers[quotation]!;
  // Within words whose speaker is not known, that speaker may be the only one named before.
  if (quotation >= 0 && speaker < 0) return undefined;
  let only: number | undefined;
  for (const [entity, last] of seen) {
    if (sentence - last > WIDE || sex[entity]! * want < 0 || entity === speaker) continue;
    if (only !== undefined) return undefined;
    only = entity;
  }
  if (only === undefined || sentence - seen.get(only)! > REACH) return undefined;
  if (sex[only] === 0 && quotation >= 0) return undefined;
  return rivalAhead(scene, discourse, at, want, only, sex) ? undefined : only;
}

/** "In his first speech, Obama said": the name that a pronoun near the beginning of a sentence may look forward to. */
function rivalAhead(
  scene: Scene,
  { mentions }: Discourse,
  at: number,
  want: number,
  only: number,
  sex: Int8Array,
): boolean {
  const sentence = scene.sentences[scene.sentenceOf[at]!]!;
  if (at - sentence.firstToken > FORWARD) return false;
  for (let m = upperBound(mentions, sentence.firstToken); m < mentions.length; m++) {
    const mention: Mention = mentions[m]!;
    if (mention.from >= sentence.endToken) return false;
    if (mention.from < at || !isPerson(scene, mention.entity)) continue;
    return mention.entity !== only && sex[mention.entity]! * want >= 0 && !isSubject(scene, at);
  }
  return false;
}

const FORWARD = 12;

/** "He" and "she" themselves hardly ever look forward; "his" and "her" do. */
const isSubject = (scene: Scene, at: number): boolean => /^s?he$/i.test(wordAt(scene, at));

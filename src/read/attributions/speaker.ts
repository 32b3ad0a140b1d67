import type { Speaker } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { fold } from '../../text/fold.ts';
import { SpeechPronoun, SpeechWord } from '../../text/languages/speech.ts';
import { antecedent, type Discourse, upperBound } from './discourse.ts';
import { type Draft, firstToken } from './draft.ts';
import { isBody, officeHolder } from './office-holder.ts';
import { flagsAt, type Scene, type TokenRange, wordAt } from './scene.ts';

const NOUN = SpeechWord.speakerNoun | SpeechWord.collectiveNoun;
const SINGLE =
  SpeechPronoun | SpeechWord.masculineOther | SpeechWord.feminineOther | SpeechWord.neuter | SpeechWord.possessive;
/** Words behind a comma among which a person's name begins. */
const TITLE_WORDS = 5;
const NOBODY: Speaker = { name: 'unknown', kind: 'unknown', confidence: 0 };

/** What the resolver remembers of the attributions before. */
export interface Heard {
  /** Speakers in the order of the drafts. */
  readonly speakers: (Speaker | undefined)[];
  last: { entity: number; at: number } | undefined;
  /** The last speakers that are many: whom "they" means. */
  lastMany: Speaker | undefined;
}

/** Who stands behind a draft's content. `enclosing` is the speaker within whose words it stands, for "I" and "we". */
export function resolveSpeaker(
  scene: Scene,
  discourse: Discourse,
  draft: Draft,
  heard: Heard,
  enclosing: Speaker | undefined,
): Speaker {
  const source = draft.source[0];
  if (source === undefined) {
    const before = draft.continues === undefined ? undefined : heard.speakers[draft.continues];
    if (before !== undefined) return { ...before, confidence: before.confidence * 0.8 };
    if (draft.cue.length > 0) {
      // A verb without a subject, where the language allows it, has the last one's.
      if (scene.language.startsWith('en') || heard.last === undefined) return NOBODY;
      return entitySpeaker(scene, heard.last.entity, 0.6);
    }
    return subjectBefore(scene, discourse, firstToken(draft.content)) ?? NOBODY;
  }
  const only = source.to - source.from === 1 || wordAt(scene, source.from + 1) === ',';
  if (only && scene.nameOf[source.from]! < 0 && (scene.bits[source.from]! & SINGLE) !== 0) {
    return resolvePronoun(scene, discourse, source.from, heard, enclosing);
  }
  return resolvePhrase(scene, discourse, source, heard);
}

function resolvePronoun(
  scene: Scene,
  discourse: Discourse,
  at: number,
  heard: Heard,
  enclosing: Speaker | undefined,
): Speaker {
  const bits = scene.bits[at]!;
  const form = wordAt(scene, at);
  if ((bits & SpeechWord.relative) !== 0) {
    let last = at - 1;
    while (last > 0 && wordAt(scene, last) === ',') last--;
    const phrase = phraseEndingAt(scene, last);
    if (phrase !== undefined) return resolvePhrase(scene, discourse, phrase, heard);
  }
  if ((bits & SpeechWord.firstPerson) !== 0) {
    if (enclosing !== undefined) return { ...enclosing, confidence: enclosing.confidence * 0.9 };
    return { name: form, kind: 'described', confidence: 0.3 };
  }
  const masculine = (bits & (SpeechWord.masculine | SpeechWord.masculineOther)) !== 0;
  const feminine = (bits & (SpeechWord.feminine | SpeechWord.feminineOther)) !== 0;
  if (masculine || feminine) {
    const found = antecedent(scene, discourse, at, masculine ? 1 : -1, heard.last);
    if (found !== undefined) return entitySpeaker(scene, found.entity, found.confidence);
    return { name: form, kind: 'described', confidence: 0.2 };
  }
  if ((bits & SpeechWord.plural) !== 0) {
    if (heard.lastMany !== undefined) return { ...heard.lastMany, confidence: 0.5 };
    return { name: form, kind: 'collective', confidence: 0.3 };
  }
  if ((bits & SpeechWord.neuter) !== 0) {
    const found = recentBody(scene, discourse, at);
    if (found !== undefined) return entitySpeaker(scene, found, 0.5);
  }
  return { name: form, kind: 'described', confidence: 0.2 };
}

function resolvePhrase(scene: Scene, discourse: Discourse, source: TokenRange, heard: Heard): Speaker {
  const words = readable(scene, source);
  const { head, named } = headOf(scene, source);
  const anonymous = isAnonymous(scene, source);
  const plural = isPlural(scene, source, head);
  if (named >= 0) {
    const { entity, kind } = scene.names[named]!;
    if (plural && kind === 'person' && !oneOfMany(scene, source, head, named))
      return { name: words, kind: 'collective', confidence: 0.8 };
    const called = kind === 'person' || plural ? undefined : besideComma(scene, source);
    if (called !== undefined) return entitySpeaker(scene, called, 0.85);
    if (kind !== 'other') return entitySpeaker(scene, entity, 0.95);
  }
  if (anonymous) return { name: words, kind: 'anonymous', confidence: 0.8 };
  const beside = plural ? undefined : besideComma(scene, source);
  if (beside !== undefined) return entitySpeaker(scene, beside, 0.85);
  if (plural) return { name: words, kind: 'collective', confidence: 0.8 };
  if (!isIndefinite(scene, source) && head >= 0) {
    const holder = officeHolder(scene, discourse, source, head, heard.last);
    if (holder !== undefined) return entitySpeaker(scene, holder.entity, holder.confidence);
    const again = calledAgain(scene, discourse, source, head, heard);
    if (again !== undefined) return entitySpeaker(scene, again.entity, again.confidence);
  }
  const alike = entityOfForm(scene, words);
  if (alike >= 0) return entitySpeaker(scene, alike, 0.8);
  return { name: words, kind: 'described', confidence: 0.6 };
}

/** "the nominee", "the union": a person or body that was named shortly before. */
function calledAgain(
  scene: Scene,
  discourse: Discourse,
  source: TokenRange,
  head: number,
  heard: Heard,
): { entity: number; confidence: number } | undefined {
  if ((scene.bits[source.from]! & SpeechWord.article) === 0) return undefined;
  const bits = scene.bits[head]!;
  if ((bits & SpeechWord.figureNoun) !== 0) {
    const sex = (bits & SpeechWord.masculineTitle) !== 0 ? 1 : (bits & SpeechWord.feminineTitle) !== 0 ? -1 : 0;
    const found = antecedent(scene, discourse, source.from, sex, heard.last);
    return found && { entity: found.entity, confidence: Math.min(0.6, found.confidence) };
  }
  if (source.to - source.from > 2 || !isBody(scene, head)) return undefined;
  const body = recentBody(scene, discourse, source.from);
  return body === undefined ? undefined : { entity: body, confidence: 0.5 };
}

/** The entity that is called by these words elsewhere in the article, in whatever case: "WALLACE" in a transcript. */
function entityOfForm(scene: Scene, words: string): number {
  const plain = fold(words).replace(/[^\p{L}\p{N} ]/gu, '');
  if (plain.length < 3) return -1;
  for (const { id, forms } of scene.entities) {
    for (const form of forms) {
      const known = fold(form);
      if (known === plain || known.endsWith(` ${plain}`)) return id;
    }
  }
  return -1;
}

/** The head of a source: a name, or the noun that a name only describes ("Trump's lawyer", "a spokesman for Mr. Clinton"). */
function headOf(scene: Scene, { from, to }: TokenRange): { head: number; named: number } {
  let head = -1;
  let named = -1;
  for (let i = from; i < to; i++) {
    const word = wordAt(scene, i);
    if ((word === ',' || word === '(') && (head >= 0 || named >= 0)) {
      // "his lawyer, Michael Cohen,": a name behind the comma is what the noun is called.
      if (named < 0 && scene.nameOf[i + 1]! >= 0 && i + 1 < to && scene.names[scene.nameOf[i + 1]!]!.kind === 'person')
        named = scene.nameOf[i + 1]!;
      // "… of Rondônia, delegate Joaquim Mesquita,": no place is called by a person's name.
      if (named >= 0 && scene.names[named]!.kind === 'location') named = personBehind(scene, i, to) ?? named;
      break;
    }
    const name = scene.nameOf[i]!;
    if (name >= 0) {
      named = name;
      continue;
    }
    const bits = scene.bits[i]!;
    if ((bits & NOUN) !== 0) {
      // 田中市長, Kovács Anna polgármester: there the office stands behind its holder.
      if (named >= 0 && scene.names[named]!.kind === 'person' && /^(?:ja|zh|ko|tr|hu)/.test(scene.language)) continue;
      head = i;
      named = -1;
    } else if ((bits & SpeechWord.of) !== 0 && (head >= 0 || named >= 0)) break;
    else if (
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
  return { head, named };
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
function besideComma(scene: Scene, { from, to }: TokenRange): number | undefined {
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
function oneOfMany(scene: Scene, { from, to }: TokenRange, head: number, named: number): boolean {
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

function isPlural(scene: Scene, { from, to }: TokenRange, head: number): boolean {
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

function isAnonymous(scene: Scene, { from, to }: TokenRange): boolean {
  if (scene.words === undefined) return false;
  const end = Math.min(scene.tokens.end[to - 1]! + 80, scene.sentences[scene.sentenceOf[from]!]!.end);
  const phrase = scene.text.slice(scene.tokens.start[from]!, end).toLowerCase();
  return scene.words.anonymousSigns.some((sign) => phrase.includes(sign));
}

const isIndefinite = (scene: Scene, { from }: TokenRange): boolean => (scene.bits[from]! & SpeechWord.indefinite) !== 0;

export function entitySpeaker(scene: Scene, entity: number, confidence: number): Speaker {
  return { name: scene.entities[entity]?.name ?? 'unknown', entity, kind: 'named', confidence };
}

/** The phrase whose last word is `last`, for "who" and "which". */
function phraseEndingAt(scene: Scene, last: number): TokenRange | undefined {
  if (last < 0) return undefined;
  const floor = scene.sentences[scene.sentenceOf[last]!]!.firstToken;
  let from = last;
  while (from - 1 >= floor && last - from < 10) {
    const t = from - 1;
    if (scene.nameOf[t]! < 0 && (scene.bits[t]! & (SpeechWord.verb | SpeechPronoun)) !== 0) break;
    if ((flagsAt(scene, t) & (TokenFlag.word | TokenFlag.number)) === 0 && !/^[-.'’]/.test(wordAt(scene, t))) break;
    from = t;
    if (scene.nameOf[t]! < 0 && (scene.bits[t]! & SpeechWord.article) !== 0) break;
  }
  return { from, to: last + 1 };
}

/** Who a quotation without a verb is by: the subject of the sentence before it. */
function subjectBefore(scene: Scene, discourse: Discourse, at: number): Speaker | undefined {
  const sentence = scene.sentenceOf[at]!;
  for (let m = upperBound(discourse.mentions, at) - 1; m >= 0; m--) {
    const mention = discourse.mentions[m]!;
    const distance = sentence - scene.sentenceOf[mention.from]!;
    if (distance > 2) return undefined;
    if (distance === 0 || mention.quoted || !mention.leading || mention.owner) continue;
    if (scene.entities[mention.entity]?.kind === 'person') return entitySpeaker(scene, mention.entity, 0.4);
  }
  return undefined;
}

/** The organisation or country mentioned last: what "it" stands for. */
function recentBody(scene: Scene, discourse: Discourse, at: number): number | undefined {
  for (let m = upperBound(discourse.mentions, at) - 1; m >= 0; m--) {
    const mention = discourse.mentions[m]!;
    if (scene.sentenceOf[at]! - scene.sentenceOf[mention.from]! > 2) return undefined;
    if (!mention.quoted && scene.entities[mention.entity]?.kind === 'organization') return mention.entity;
  }
  return undefined;
}

function readable(scene: Scene, { from, to }: TokenRange): string {
  let last = to;
  while (last - 1 > from && wordAt(scene, last - 1) === ',') last--;
  const words = scene.text.slice(scene.tokens.start[from]!, scene.tokens.end[last - 1]!).replace(/\s+/g, ' ');
  // Korean writes the particle together with the noun.
  const joined = scene.language.startsWith('ko') && (scene.bits[last - 1]! & NOUN) !== 0;
  return joined ? words.replace(/(?<=..)(?:은|는|이|가|도|에|의|께서)$/, '') : words;
}

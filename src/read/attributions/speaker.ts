import type { Speaker } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { fold } from '../../text/fold.ts';
import { SpeechPronoun, SpeechWord } from '../../text/languages/speech.ts';
import { antecedent, type Discourse, upperBound } from './discourse.ts';
import { type Draft, firstToken } from './draft.ts';
import { isBody, officeHolder } from './office-holder.ts';
import { flagsAt, type Scene, type TokenRange, wordAt } from './scene.ts';
import { besideComma, headOf, isAnonymous, isIndefinite, isPlural, oneOfMany, SPEAKER_NOUN } from './source-head.ts';
import { nounOf, personOf, toldBefore } from './subject-before.ts';

const SINGLE =
  SpeechPronoun | SpeechWord.masculineOther | SpeechWord.feminineOther | SpeechWord.neuter | SpeechWord.possessive;
const NOBODY: Speaker = { name: 'unknown', kind: 'unknown', confidence: 0 };

/** What the resolver remembers of the attributions before. */
export interface Heard {
  /** Speakers in the order of the drafts. */
  readonly speakers: (Speaker | undefined)[];
  last: { entity: number; at: number } | undefined;
  /** Whoever spoke last, known or not, the last token of what was said, and whether the source was told as one of many: "a driver". */
  latest: { speaker: Speaker; to: number; indefinite: boolean } | undefined;
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
      return scene.language.startsWith('en') ? NOBODY : subjectUnsaid(scene, discourse, draft, heard);
    }
    return subjectBefore(scene, discourse, firstToken(draft.content)) ?? NOBODY;
  }
  const only = source.to - source.from === 1 || wordAt(scene, source.from + 1) === ',';
  if (only && scene.nameOf[source.from]! < 0 && (scene.bits[source.from]! & SINGLE) !== 0) {
    return resolvePronoun(scene, discourse, source.from, heard, enclosing);
  }
  return resolvePhrase(scene, discourse, source, heard);
}

/**
 * Whom "he" or "she" beside a quotation means where the sentence before tells of somebody who has not spoken yet: that sentence's
 * subject rather than an earlier speaker. Undefined where it tells of nobody new.
 */
function subjectSince(scene: Scene, discourse: Discourse, at: number, sex: number, heard: Heard): Speaker | undefined {
  const here = scene.sentenceOf[at]!;
  const first = scene.sentences[here]!.firstToken;
  // Within its own sentence the pronoun has nearer ones.
  if (first !== at && personOf(scene, discourse, here, sex, at) !== undefined) return undefined;
  let start = first;
  while (start > 0 && scene.quotationOf[start]! >= 0 && scene.quotationOf[start] === scene.quotationOf[start - 1])
    start--;
  const before = toldBefore(scene, scene.sentenceOf[start]!);
  if (before < 0) return undefined;
  const { latest } = heard;
  const spoke = latest === undefined ? -1 : scene.sentenceOf[latest.to]!;
  const person = personOf(scene, discourse, before, sex);
  if (person !== undefined) return spoke < before ? entitySpeaker(scene, person, 0.75) : undefined;
  if (spoke >= before) {
    const unnamed = latest!.speaker.kind === 'described' || latest!.speaker.kind === 'anonymous';
    return unnamed && latest!.indefinite ? fainter(latest!.speaker) : undefined;
  }
  const noun = nounOf(scene, before);
  if (noun === undefined || !isIndefinite(scene, noun.source) || isBody(scene, noun.head)) return undefined;
  return { name: readable(scene, noun.source), kind: 'described', confidence: 0.5 };
}

/** Sentences over which a verb without a subject may still have the last speaker's. */
const UNSAID_REACH = 3;

/** Words before such a verb that may be but "then" and "and". */
const OWN_WORDS = 3;

/**
 * Who says what a verb without a subject brings, where the language allows it: the speaker of the sentence before, else the person
 * whom that sentence is about. A later person than the last speaker leaves it open.
 */
function subjectUnsaid(scene: Scene, discourse: Discourse, draft: Draft, heard: Heard): Speaker {
  const at = Math.min(firstToken(draft.cue), firstToken(draft.content));
  const here = scene.sentenceOf[at]!;
  const { latest } = heard;
  const spoke = latest === undefined ? -1 : scene.sentenceOf[latest.to]!;
  // "O prefeito Rui Melo nega e disse: “…”"
  const begun = personOf(scene, discourse, here, 0, at);
  if (begun !== undefined && spoke < here) return entitySpeaker(scene, begun, 0.7);
  const before = toldBefore(scene, here);
  if (latest !== undefined && spoke >= here) return fainter(latest.speaker);
  // What stands before the verb in its own sentence tells of somebody: of whom, is not known.
  if (firstToken(draft.cue) - scene.sentences[here]!.firstToken > OWN_WORDS && firstToken(draft.content) > at) {
    const noun = nounOf(scene, here);
    return noun === undefined ? NOBODY : fainter(resolvePhrase(scene, discourse, noun.source, heard));
  }
  if (latest !== undefined && spoke >= (before < 0 ? here - 1 : before)) return fainter(latest.speaker);
  for (let s = before < 0 ? here - 1 : before; s >= 0 && here - s <= UNSAID_REACH && s > spoke; s--) {
    const person = personOf(scene, discourse, s, 0);
    if (person !== undefined) return entitySpeaker(scene, person, s === before ? 0.7 : 0.5);
    const noun = nounOf(scene, s);
    if (noun === undefined) continue;
    const speaker = resolvePhrase(scene, discourse, noun.source, heard);
    return { ...speaker, confidence: Math.min(0.5, speaker.confidence) };
  }
  return latest !== undefined && here - spoke <= UNSAID_REACH ? fainter(latest.speaker) : NOBODY;
}

const fainter = (speaker: Speaker): Speaker => ({ ...speaker, confidence: Math.min(0.6, speaker.confidence) });

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
    const sex = masculine ? 1 : -1;
    const newer = subjectSince(scene, discourse, at, sex, heard);
    if (newer !== undefined) return newer;
    const found = antecedent(scene, discourse, at, sex, heard.last);
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
  const body = onlyBody(scene, discourse, source.from, head);
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

/**
 * The organisation that "the company" can stand for: the one that the text has called by this noun ("the union Verdi", "Gray & Sons
 * Company"), else the only one named shortly before that it has not called by another one.
 */
function onlyBody(scene: Scene, discourse: Discourse, at: number, head: number): number | undefined {
  const noun = scene.tokens.fold[head]!;
  const rivals = new Set<number>();
  const otherwise = new Set<number>();
  const last = upperBound(discourse.mentions, at) - 1;
  for (let m = last; m >= 0 && last - m < CALLED_REACH; m--) {
    const { from, to, entity, quoted } = discourse.mentions[m]!;
    const near = scene.sentenceOf[at]! - scene.sentenceOf[from]! <= 2;
    const { kind } = scene.entities[entity] ?? {};
    if (quoted || kind === undefined || kind === 'person') continue;
    for (let i = Math.max(0, from - 1); i < to; i++) {
      if (!isBody(scene, i)) continue;
      if (scene.tokens.fold[i] === noun) {
        if (near) return entity;
      } else if (i < from) otherwise.add(entity);
    }
    // A place may be a body that was taken for one: it leaves open who is meant.
    if (near && (kind !== 'location' || speaksBefore(scene, from))) rivals.add(entity);
  }
  const left = [...rivals].filter((entity) => !otherwise.has(entity));
  return left.length === 1 && scene.entities[left[0]!]!.kind === 'organization' ? left[0] : undefined;
}

/** Mentions among which it is looked by what noun a body was called. */
const CALLED_REACH = 200;

/** Whether what is named at a token heads its sentence, as one who does something. */
const speaksBefore = (scene: Scene, at: number): boolean =>
  at - scene.sentences[scene.sentenceOf[at]!]!.firstToken <= 1;

function readable(scene: Scene, { from, to }: TokenRange): string {
  let last = to;
  while (last - 1 > from && wordAt(scene, last - 1) === ',') last--;
  const words = scene.text.slice(scene.tokens.start[from]!, scene.tokens.end[last - 1]!).replace(/\s+/g, ' ');
  // Korean writes the particle together with the noun.
  const joined = scene.language.startsWith('ko') && (scene.bits[last - 1]! & SPEAKER_NOUN) !== 0;
  return joined ? words.replace(/(?<=..)(?:은|는|이|가|도|에|의|께서)$/, '') : words;
}

import { sexOfGivenName } from '../../text/languages/given-names.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import { type Scene, wordAt } from './scene.ts';

/** A mention of an entity in the running text. */
export interface Mention {
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly entity: number;
  readonly quoted: boolean;
  /** Stands first in its sentence, save for an office before it: most often the subject. */
  readonly leading: boolean;
  /** Is the subject of a verb, as far as the sentence was parsed. */
  readonly subject: boolean;
  /** "Trump's". */
  readonly owner: boolean;
}

/** Who is mentioned where, and what is known of each: what pronouns are resolved by. */
export interface Discourse {
  readonly mentions: readonly Mention[];
  /** Per entity: above 0 he, below 0 she, 0 not known. */
  readonly sex: Int8Array;
}

/** "Foreign Secretary Anthony": an office of up to so many words may lead the sentence before the name. */
const LEAD = 6;

export function surveyDiscourse(scene: Scene): Discourse {
  const { tokens, sentences, names, entities } = scene;
  const mentions: Mention[] = [];
  const sex = new Int8Array(entities.length);
  for (let i = 0; i < tokens.length; i++) {
    const name = scene.nameOf[i]!;
    if (name < 0) continue;
    let to = i + 1;
    while (to < tokens.length && scene.nameOf[to] === name) to++;
    const { entity, kind } = names[name]!;
    if (kind === 'person') addSex(scene, i, to, sex, entity);
    mentions.push({
      from: i,
      to,
      entity,
      quoted: scene.quotationOf[i]! >= 0,
      leading: i - Math.max(sentences[scene.sentenceOf[i]!]!.firstToken, i < scene.told ? 0 : scene.told) <= LEAD,
      subject: scene.subjects?.subarray(i, to).includes(1) === true,
      owner: /^['’]s?$/.test(wordAt(scene, to)),
    });
    i = to - 1;
  }
  return { mentions, sex };
}

function addSex(scene: Scene, from: number, to: number, sex: Int8Array, entity: number): void {
  let vote = to - from > 1 ? sexOfGivenName(scene.tokens.fold[from]!) : 0;
  for (let t = Math.max(0, from - 3); t < to; t++) {
    const bits = scene.bits[t]!;
    if (t > from && (bits & (SpeechWord.masculineTitle | SpeechWord.feminineTitle)) === 0) continue;
    if ((bits & SpeechWord.masculineTitle) !== 0 && (bits & SpeechWord.feminineTitle) === 0 && near(scene, t, from))
      vote += 3;
    if ((bits & SpeechWord.feminineTitle) !== 0 && (bits & SpeechWord.masculineTitle) === 0 && near(scene, t, from))
      vote -= 3;
  }
  sex[entity] = Math.max(-100, Math.min(100, sex[entity]! + vote));
}

/** A title counts where only a full stop stands between it and the name: "Mrs. Clinton", "spokeswoman Maria". */
function near(scene: Scene, title: number, name: number): boolean {
  for (let t = title + 1; t < name; t++) if (wordAt(scene, t) !== '.') return false;
  return true;
}

/** The person that a pronoun at token `at` most likely stands for, with a confidence; undefined where none fits. */
export function antecedent(
  scene: Scene,
  discourse: Discourse,
  at: number,
  sex: number,
  lastSpeaker: { readonly entity: number; readonly at: number } | undefined,
): { entity: number; confidence: number } | undefined {
  const sentence = scene.sentenceOf[at]!;
  const score = new Map<number, number>();
  for (let m = upperBound(discourse.mentions, at) - 1; m >= 0; m--) {
    const mention = discourse.mentions[m]!;
    const distance = sentence - scene.sentenceOf[mention.from]!;
    if (distance > 12) break;
    const { entity } = mention;
    if (scene.entities[entity]?.kind !== 'person' || discourse.sex[entity]! * sex < 0) continue;
    let points = 3 / (1 + 0.6 * distance) + (mention.leading ? 0.8 : 0) + (mention.subject ? 1.2 : 0);
    if (mention.owner) points -= 0.8;
    if (mention.quoted) points -= 2;
    if (distance === 0 && !mention.leading && !mention.subject) points -= 0.6;
    const before = score.get(entity);
    // Each further mention adds a little; the best one counts.
    score.set(entity, before === undefined ? points : Math.max(before, points) + 0.2);
  }
  if (lastSpeaker !== undefined && scene.entities[lastSpeaker.entity]?.kind === 'person') {
    const distance = sentence - scene.sentenceOf[lastSpeaker.at]!;
    if (distance <= 12 && discourse.sex[lastSpeaker.entity]! * sex >= 0) {
      score.set(lastSpeaker.entity, (score.get(lastSpeaker.entity) ?? 0) + 3 / (1 + 0.25 * distance));
    }
  }
  let best = -1;
  let most = 0;
  let second = 0;
  for (const [entity, points] of score) {
    const total = points + (discourse.sex[entity]! * sex > 0 ? 1 : 0);
    if (total > most) {
      second = most;
      most = total;
      best = entity;
    } else if (total > second) second = total;
  }
  if (best < 0) return undefined;
  return { entity: best, confidence: Math.max(0.4, Math.min(0.95, 0.5 + (most - second) * 0.15)) };
}

/** The first mention that begins at or after token `at`. */
export function upperBound(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

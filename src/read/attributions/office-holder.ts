import { fold } from '../../text/fold.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import type { Discourse } from './discourse.ts';
import { upperBound } from './discourse.ts';
import { type Scene, type TokenRange, wordAt } from './scene.ts';

/** Whom "the minister", "the head of the State Department" or "the official" means, with a confidence. */
export function officeHolder(
  scene: Scene,
  discourse: Discourse,
  source: TokenRange,
  head: number,
  lastSpeaker: { readonly entity: number; readonly at: number } | undefined,
): { entity: number; confidence: number } | undefined {
  const definite =
    (scene.bits[source.from]! & SpeechWord.article) !== 0 || /^(?:ru|uk|pl|cs|sk)\b/.test(scene.language);
  if (!definite) return undefined;
  const words = contentWords(scene, source);
  const noun = fold(wordAt(scene, head));
  const recent = recency(scene, discourse, source.from);
  let best: { entity: number; confidence: number } | undefined;
  let most = 0;
  for (const office of [...scene.offices, ...titlesInNames(scene)]) {
    const distance = recent.get(office.holder);
    if (distance === undefined || distance > 20 || scene.entities[office.holder]?.kind !== 'person') continue;
    const title = fold(office.title).split(/[^\p{L}\p{N}]+/u);
    let shared = 0;
    for (const word of words) if (title.includes(word)) shared++;
    const same = title.includes(noun);
    if (!same && shared === 0) continue;
    const spoke = lastSpeaker?.entity === office.holder ? 1 : 0;
    const points = (same ? 2 : 0.5) + shared + spoke + 2 / (1 + distance * 0.3);
    if (points > most) {
      most = points;
      best = { entity: office.holder, confidence: Math.min(0.9, 0.3 + points * 0.1) };
    }
  }
  if (best !== undefined) return best;
  // "the official", "the senator": the speaker before, where nothing else is said of whom.
  if (
    words.length <= 1 &&
    lastSpeaker !== undefined &&
    scene.sentenceOf[source.from]! - scene.sentenceOf[lastSpeaker.at]! <= 6
  ) {
    const holds = scene.offices.some(({ holder }) => holder === lastSpeaker.entity);
    const body = BODIES.has(noun);
    if (holds && !body && scene.entities[lastSpeaker.entity]?.kind === 'person')
      return { entity: lastSpeaker.entity, confidence: 0.5 };
  }
  return undefined;
}

/** Names that were read together with their office: "Foreign Minister Lavrov". */
function titlesInNames(scene: Scene): { title: string; holder: number }[] {
  const found: { title: string; holder: number }[] = [];
  for (const { id, kind, forms } of scene.entities) {
    if (kind !== 'person') continue;
    for (const form of forms) {
      const words = form.split(' ');
      if (words.length > 2) found.push({ title: words.slice(0, -1).join(' '), holder: id });
    }
  }
  return found;
}

/** Nouns of bodies and papers rather than people. */
const BODIES = new Set(
  'statement report study letter memo email document newspaper poll survey agency ministry department government company campaign group organization organisation committee commission court council office union party network paper police'.split(
    ' ',
  ),
);

/** Whether the noun at a token is that of an organisation. */
export const isBody = (scene: Scene, head: number): boolean => ORGANISATIONS.has(fold(wordAt(scene, head)));

const ORGANISATIONS = new Set(
  'newspaper agency ministry department government company group organization organisation committee commission court council union party network paper firm bank charity club association'.split(
    ' ',
  ),
);

function contentWords(scene: Scene, { from, to }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if ((scene.bits[i]! & (SpeechWord.article | SpeechWord.of)) !== 0) continue;
    const word = fold(wordAt(scene, i));
    if (/^[\p{L}\p{N}]/u.test(word)) words.push(word);
  }
  return words;
}

/** Sentences since each entity was last mentioned before token `at`. */
function recency(scene: Scene, discourse: Discourse, at: number): Map<number, number> {
  const seen = new Map<number, number>();
  const sentence = scene.sentenceOf[at]!;
  for (let m = upperBound(discourse.mentions, at) - 1; m >= 0; m--) {
    const { entity, from } = discourse.mentions[m]!;
    const distance = sentence - scene.sentenceOf[from]!;
    if (distance > 20) break;
    if (!seen.has(entity)) seen.set(entity, distance);
  }
  // A headline may call by the office whom the next sentences name.
  for (let m = upperBound(discourse.mentions, at); m < discourse.mentions.length; m++) {
    const { entity, from } = discourse.mentions[m]!;
    const distance = scene.sentenceOf[from]! - sentence;
    if (distance > 2) break;
    if (!seen.has(entity)) seen.set(entity, 4 + distance * 2);
  }
  return seen;
}

import { TokenFlag } from '../../model/tokens.ts';
import { SpeechPronoun, SpeechWord } from '../../text/languages/speech.ts';
import { type Discourse, type Mention, upperBound } from './discourse.ts';
import { flagsAt, type Scene, type TokenRange, wordAt } from './scene.ts';
import { SPEAKER_NOUN } from './source-head.ts';

/** An office and its complements before a name: "the head of the Bank of Norway Kari Holm". */
const OFFICE_REACH = 8;
/** Words of an office that heads a sentence, without a name: "the deputy prime minister". */
const NOUN_REACH = 4;

/** The last sentence before `sentence` that is told in the report's own words and belongs to the same paragraph; -1 for none. */
export function toldBefore(scene: Scene, sentence: number): number {
  const { paragraph } = scene.sentences[sentence]!;
  for (let s = sentence - 1; s >= 0 && scene.sentences[s]!.paragraph === paragraph; s--) {
    const { firstToken, endToken } = scene.sentences[s]!;
    for (let i = firstToken; i < endToken; i++)
      if (scene.quotationOf[i]! < 0 && (flagsAt(scene, i) & TokenFlag.word) !== 0) return s;
  }
  return -1;
}

/**
 * The person whom a sentence is about, as far as its words tell before token `end`: the first one who is neither owner nor
 * complement of another noun. `sex` as in `Discourse`, 0 where nothing is known.
 */
export function personOf(
  scene: Scene,
  discourse: Discourse,
  sentence: number,
  sex: number,
  end = scene.sentences[sentence]!.endToken,
): number | undefined {
  const { firstToken } = scene.sentences[sentence]!;
  let first: number | undefined;
  for (let m = upperBound(discourse.mentions, firstToken); m < discourse.mentions.length; m++) {
    const mention = discourse.mentions[m]!;
    if (mention.from >= end) break;
    const { entity } = mention;
    if (mention.quoted || mention.owner || scene.entities[entity]?.kind !== 'person') continue;
    if (discourse.sex[entity]! * sex < 0) continue;
    if (mention.subject) return entity;
    if (first === undefined && !isComplement(scene, mention, firstToken)) first = entity;
  }
  return first;
}

/** "the party of Prime Minister Lund": what stands before the name and its office makes it belong to another noun. */
function isComplement(scene: Scene, { from }: Mention, floor: number): boolean {
  for (let t = from - 1; t >= floor && from - t <= OFFICE_REACH; t--) {
    const bits = scene.bits[t]!;
    if (scene.nameOf[t]! < 0 && (bits & SpeechWord.of) !== 0) {
      // "presidente do Banco Central Rui Melo": the complement of an office that is his.
      if (t > floor && (scene.bits[t - 1]! & SPEAKER_NOUN) !== 0 && t < from - 1) continue;
      return true;
    }
    const office = scene.nameOf[t]! >= 0 || (bits & (SPEAKER_NOUN | SpeechWord.article)) !== 0;
    const title = (bits & (SpeechWord.masculineTitle | SpeechWord.feminineTitle)) !== 0;
    if (!office && !title && (flagsAt(scene, t) & TokenFlag.capital) === 0) return false;
  }
  return false;
}

/** The office or kind of people that heads a sentence without a name: "The mayor denied it." */
export function nounOf(scene: Scene, sentence: number): { source: TokenRange; head: number } | undefined {
  const { firstToken, endToken } = scene.sentences[sentence]!;
  for (let i = firstToken; i < endToken && i - firstToken < NOUN_REACH; i++) {
    if (scene.quotationOf[i]! >= 0 || scene.nameOf[i]! >= 0) return undefined;
    const bits = scene.bits[i]!;
    // Without capitals and articles a word before the noun may be the verb: "ونفى محامي …".
    if (i > firstToken && scene.language.startsWith('ar')) return undefined;
    if ((bits & SPEAKER_NOUN) !== 0) return { source: { from: firstToken, to: i + 1 }, head: i };
    if ((bits & (SpeechWord.of | SpeechWord.verb | SpeechPronoun)) !== 0 && (bits & SpeechWord.article) === 0)
      return undefined;
    if ((flagsAt(scene, i) & TokenFlag.word) === 0 || wordAt(scene, i) === ',') return undefined;
  }
  return undefined;
}

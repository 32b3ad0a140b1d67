import { organizationConcept } from '../../text/languages/organization-words.ts';
import { rarityOf } from '../../text/name-word-rarity.ts';
import { weightOf } from './name-words.ts';
import { skeleton, sound, syllable } from './sound.ts';

/** A folded word of a name with what comparing it asks for again and again. */
export interface NameWord {
  readonly text: string;
  /** Which letters it has, one bit a letter. */
  readonly letters: number;
  readonly sound: string;
  readonly skeleton: string;
  /** Of short words only: what romanisations of one syllable share. */
  readonly syllable: string;
  /** Which line of the words for organisations it stands on, −1 for none. */
  readonly concept: number;
  readonly hasDigits: boolean;
  /** How much it tells about who is meant: its weight by its kind, times its rarity in names. Above 0. */
  readonly telling: number;
}

const known = new Map<string, NameWord>();
const MOST_KNOWN = 32_768;

/** The word's own object; the last few ten thousand are remembered. */
export function nameWord(text: string): NameWord {
  const held = known.get(text);
  if (held !== undefined) return held;
  const word: NameWord = {
    text,
    letters: lettersOf(text),
    sound: sound(text),
    skeleton: skeleton(text),
    syllable: text.length <= 6 ? syllable(text) : '',
    concept: organizationConcept(text),
    hasDigits: /\d/.test(text),
    telling: weightOf(text) * rarityOf(text),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, word);
  return word;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many letters are in one word only. */
export function lettersApart(a: NameWord, b: NameWord): number {
  let count = 0;
  for (let bits = a.letters ^ b.letters; bits !== 0; bits &= bits - 1) count++;
  return count;
}

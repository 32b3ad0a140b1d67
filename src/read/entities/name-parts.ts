import anyAscii from 'any-ascii';
import { fold } from '../../text/fold.ts';
import { honorifics } from '../../text/languages/honorifics.ts';
import { legalForms } from '../../text/languages/legal-forms.ts';
import { type LetterGrams, letterGrams } from './letter-grams.ts';
import { type NameWord, nameWord } from './name-word.ts';
import { CAPITAL_EXPANSIONS, EXPANSIONS, isEmptyWord, numberWords, ORGANIZATION_WORDS } from './name-words.ts';

/** A name taken apart for comparison. All words are folded Latin letters and digits. */
export interface NameParts {
  /** Words in the order given, without honorifics and legal forms. */
  readonly words: readonly string[];
  /** Canonical legal forms ("ag", "llc"), which say little about who is meant. */
  readonly legal: readonly string[];
  readonly organization: boolean;
  /** All words run together. */
  readonly run: string;
  /** The same words with what comparing them asks for. */
  readonly tokens: readonly NameWord[];
  /** All words, legal forms among them: what an acronym is made of. */
  readonly spelled: readonly string[];
  readonly grams: LetterGrams;
  /** From a script that writes no vowels (Arabic, Hebrew) or syllables for sounds (Han): to be compared by sound. */
  readonly script: 'letters' | 'consonants' | 'syllables';
}

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' };
const LONGEST_NAME = 300;
const MOST_WORDS = 24;
const NOT_ASCII = /[^\x00-\x7f]/;
const CONSONANTS = /[\u0590-\u06ff]/;
const SYLLABLES = /[\u3400-\u9fff\u3040-\u30ff]/;
/** A registered company: what it adds in brackets is a branch or a country. */
const LEGAL_AT_END = /\)\s*(?:AG|SA|S\.A\.|GmbH|Inc\.?|Ltd\.?|Limited|LLC|PLC|plc|NV|BV|SE|AB|A\/S|Corp\.?)$/;
const parsed = new Map<string, NameParts>();

/** Takes a name apart; the last few thousand are remembered. */
export function nameParts(name: string): NameParts {
  // What is remembered is bounded in number and in length.
  if (name.length > LONGEST_NAME) return nameParts(name.slice(0, LONGEST_NAME));
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const parts = parse(name);
  if (parsed.size >= 16_384) parsed.clear();
  parsed.set(name, parts);
  return parts;
}

const SERVANT = /^abd[aeiou]{1,2}(?:l([a-z]{3,})|([b-df-hj-np-tv-z][a-z]{3,}))$/;
const FAITH = /^([a-z]{3,})(?:[aeiu]l?d|[aeu]l)d(?:in|ine|een|yn)$/;

/** "Abdurrahman", "Abdelmalek", "Nasiruddin" are written as two words elsewhere. */
function arabicParts(word: string): string[] {
  const servant = SERVANT.exec(word);
  const of = servant?.[1] ?? servant?.[2];
  // Abdullah and its kin are one word.
  if (of !== undefined && !/^l*a?h?i?$/.test(of)) return ['abd', of.replace(/^(.)\1/, '$1')];
  const faith = FAITH.exec(word);
  return faith === null ? [word] : [faith[1]!, 'din'];
}

function parse(name: string): NameParts {
  // Two words run together: VladimirPutin; but not McDonald.
  const bare = LEGAL_AT_END.test(name) ? name.replace(/\([^()]{1,40}\)/g, ' ') : name;
  const spaced = bare.replace(/(\p{L}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2');
  let plain = fold(spaced);
  if (NOT_ASCII.test(plain)) plain = fold(anyAscii(spaced.toLowerCase()));
  plain = plain
    .replace(/\bint['`]l\b/g, 'international')
    .replace(/['"`´]s\b/g, ' ')
    .replace(/['"`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\b([a-z])\.\s?(?=[a-z]\b\.?)/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  plain = plain.replace(/\b[a-z]+\d[a-z\d]*\b|\b\d+[a-z][a-z\d]{2,}\b/g, (word) =>
    /^\d+(?:st|nd|rd|th)$/.test(word) ? word : word.replace(/\d/g, (digit) => LEET[digit] ?? digit),
  );
  const { rest, legal } = legalForms.strip(plain);
  let words = numberWords(rest.split(' ').filter((word) => word !== ''))
    .flatMap((word) => EXPANSIONS.get(word) ?? arabicParts(word))
    .slice(0, MOST_WORDS);
  const country = /^\s*(?:U\.?S\.?A?|U\.?K|U\.?N)\.?(?:\s|$)/.test(name)
    ? CAPITAL_EXPANSIONS.get(words[0]!)
    : undefined;
  if (country !== undefined) words = [...country, ...words.slice(1)];
  while (words.length > 1 && honorifics.has(words[0]!)) words = words.slice(1);
  while (words.length > 2 && honorifics.has(words[words.length - 1]!)) words = words.slice(0, -1);
  if (words.length > 1) words = words.filter((word) => word !== 'the');
  const tokens = words.map(nameWord);
  return {
    words,
    tokens,
    spelled: plain.split(' ').slice(0, MOST_WORDS),
    grams: letterGrams(tokens),
    legal,
    organization: legal.length > 0 || words.some((word) => ORGANIZATION_WORDS.has(word)),
    run: words.filter((word) => !isEmptyWord(word)).join('') || words.join(''),
    script: CONSONANTS.test(name) ? 'consonants' : SYLLABLES.test(name) ? 'syllables' : 'letters',
  };
}

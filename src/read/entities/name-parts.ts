import anyAscii from 'any-ascii';
import { fold } from '../../text/fold.ts';
import { honorifics } from '../../text/languages/honorifics.ts';
import { legalForms } from '../../text/languages/legal-forms.ts';

/** A name taken apart for comparison. All words are folded Latin letters and digits. */
export interface NameParts {
  /** Words in the order given, without honorifics and legal forms. */
  readonly words: readonly string[];
  /** Canonical legal forms ("ag", "llc"), which say little about who is meant. */
  readonly legal: readonly string[];
  /** Written "FAMILY, Given". */
  readonly inverted: boolean;
  readonly organization: boolean;
  /** All words run together. */
  readonly run: string;
}

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' };
const LONGEST_NAME = 300;
const NOT_ASCII = /[^\x00-\x7f]/;
const parsed = new Map<string, NameParts>();

/** Words inside names that carry no identity. */
const EMPTY = new Set([
  'the',
  'of',
  'and',
  'for',
  'de',
  'la',
  'le',
  'et',
  'und',
  'y',
  'e',
  'des',
  'du',
  'do',
  'da',
  'der',
  'die',
  'das',
  'in',
]);
const ORG_WORDS =
  /\b(?:company|corporation|group|bank|ministry|department|university|institute|party|union|international|federation|foundation|association|committee|council|agency|organization|organisation|front|army|brigade|trust|fund|holdings?|industries|systems|services|trading|enterprises?|partners|solutions|society|center|centre|church|club|airlines?|shipping|oil|petroleum|energy)\b/;

export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** Takes a name apart; the last few thousand are remembered. */
export function nameParts(name: string): NameParts {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const parts = parse(name.slice(0, LONGEST_NAME));
  if (parsed.size >= 8192) parsed.clear();
  parsed.set(name, parts);
  return parts;
}

function parse(name: string): NameParts {
  const inverted = /^[^,]+,\s*[^,]+$/.test(name) && !legalForms.isLegal(name.slice(name.indexOf(',') + 1));
  // Two words run together: VladimirPutin.
  const spaced = name.replace(/(\p{Ll})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2');
  let plain = fold(spaced);
  if (NOT_ASCII.test(plain)) plain = fold(anyAscii(spaced.toLowerCase()));
  plain = plain
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
  let words = rest.split(' ').filter((word) => word !== '');
  while (words.length > 1 && honorifics.has(words[0]!)) words = words.slice(1);
  while (words.length > 2 && honorifics.has(words[words.length - 1]!)) words = words.slice(0, -1);
  if (words.length > 1) words = words.filter((word) => word !== 'the');
  return {
    words,
    legal,
    inverted,
    organization: legal.length > 0 || ORG_WORDS.test(rest),
    run: words.join(''),
  };
}

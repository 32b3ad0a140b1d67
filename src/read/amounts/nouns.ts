import type { Span } from '../../model/span.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { NumberKind } from '../../text/languages/numbers.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import type { Scan } from './scan.ts';

/** Words in -s that are no plurals, and so do not end the phrase. */
const SINGULAR_S = new Set(
  'news sales sports arms business press class mass gas process crisis us bus ss series economics politics physics mathematics congress success access progress loss boss cross glass grass this his hers its as is was has does always perhaps plus minus previous various religious serious famous dangerous nervous religious anonymous enormous numerous indigenous suspicious mysterious obvious conscious precious'.split(
    ' ',
  ),
);
const IRREGULAR = new Set(
  'people men women children police troops personnel staff cattle sheep fish feet teeth mice media data crew aircraft spacecraft clergy'.split(
    ' ',
  ),
);
const REACH = 7;
/** Endings of verbs behind a number that counts nothing: "23 praticavam". */
const ROMANCE_VERB = /(?:aram|eram|iram|avam|iam|aron|ieron|aban|ían|aient|èrent|ont)$/;

/**
 * The head noun of what is counted, from token `i` behind the number: "troops" in "Russian troops near the border". Where
 * the noun comes first in the language it is the first word; in English and its kin the first plural, else the last word
 * before a function word.
 */
export function countedNoun(s: Scan, i: number, limit: number, many = true): Span | undefined {
  if (!s.words.nouns) return undefined;
  let k = i;
  // "3 tys. domów": the stop of a scale that is cut short.
  if (k < limit && s.unit(k) === 0x2e && s.glued(k) && s.numerals.is(k - 1, NumberKind.scale)) k++;
  // dozens of people; 40 of the 60 members; 40 % of voters
  if (k < limit && isOf(s, k)) k++;
  // "brings to 25 the number of dead" counts none that stands there.
  else if (s.digits(i - 1) && ENGLISH_ARTICLES.test(s.form(i))) return undefined;
  while (k < limit && ARTICLES.has(s.form(k).toLowerCase())) k++;
  if (k < limit && s.form(k) === 'more') k++;
  let last = -1;
  const end = Math.min(limit, k + REACH);
  for (; k < end; k++) {
    if (!s.word(k) || s.digits(k)) {
      // "five-member", "U.S.-led": hyphens within the phrase
      // and "low- and middle-income countries"
      if (last >= 0 && s.isDash(k) && s.glued(k) && s.word(k + 1)) continue;
      break;
    }
    if (s.timed[k] === 1) {
      // "two previously large institutions"
      if (last < 0 && !s.capital(k) && !s.digits(k)) continue;
      break;
    }
    if (s.is(k, K.stop)) {
      // "two powerful and proud countries"
      const joins = many && last >= 0 && !s.words.nounFirst && !s.words.capitalNouns && s.form(k) === 'and';
      if (joins && s.word(k + 1) && !s.is(k + 1, K.stop) && !s.numerals.mayBegin(k + 1)) continue;
      break;
    }
    const form = s.form(k).toLowerCase();
    if (last >= 0 && looksLikeVerb(form, s, k)) break;
    if (form.startsWith("'") || form.startsWith('’')) {
      // "troops' " and "world's": the possessor is not the head.
      if (last < 0) break;
      continue;
    }
    // German: the first noun and what is joined to it; adjectives before it are small.
    if (s.words.capitalNouns) {
      if (s.capital(k)) {
        last = k;
        break;
      }
      continue;
    }
    if (s.words.nounFirst && ROMANCE_VERB.test(form)) return undefined;
    last = k;
    if (s.words.nounFirst) break;
    const hyphened = s.isDash(k + 1) && s.glued(k + 1) && s.glued(k + 2) && s.word(k + 2);
    // "run-ins", "sit-ins", "passers-by": one noun.
    if (hyphened && PARTICLE.test(s.form(k + 2))) {
      return { start: s.tokens.start[k]!, end: s.tokens.end[k + 2]! };
    }
    if (!hyphened && isPlural(form)) break;
  }
  if (last < 0) return undefined;
  const form = s.form(last);
  // A name alone counts nothing: "Group of Seven Blinken".
  if (s.capital(last) && !isPlural(form.toLowerCase()) && !s.words.nounFirst && !s.words.capitalNouns) return undefined;
  return { start: s.tokens.start[last]!, end: s.tokens.end[last]! };
}

const ARTICLES = new Set(
  'the its their his her our my your all those these der die das den los las os as le la les il lo gli'.split(' '),
);
const ENGLISH_ARTICLES = /^(?:the|its|their|his|her|our|my|your)$/;
/** Behind a hyphen they end a noun. */
const PARTICLE = /^(?:ins|outs|ups|offs|overs|downs|backs|by)$/;
const OF = new Set([
  'of',
  'de',
  "d'",
  'des',
  'der',
  'du',
  'dos',
  'das',
  'do',
  'da',
  'del',
  'von',
  'van',
  'di',
  'dei',
  'degli',
  'delle',
]);
const isOf = (s: Scan, k: number): boolean => OF.has(s.form(k).toLowerCase()) || OF.has(s.form(k).replace('’', "'"));

export function isPlural(form: string): boolean {
  if (IRREGULAR.has(form)) return true;
  const n = form.length;
  return (
    n > 3 &&
    form.endsWith('s') &&
    !form.endsWith('ss') &&
    !form.endsWith('us') &&
    !form.endsWith('is') &&
    !SINGULAR_S.has(form)
  );
}

const looksLikeVerb = (form: string, s: Scan, k: number): boolean =>
  (form.length > 4 && form.endsWith('ed') && !s.words.nounFirst && followedByStop(s, k)) ||
  (form.length > 5 && form.endsWith('ing') && !s.words.nounFirst && followedByStop(s, k));

const followedByStop = (s: Scan, k: number): boolean =>
  s.is(k + 1, K.stop) || s.flag(k + 1, TokenFlag.punctuation) || !s.word(k + 1);

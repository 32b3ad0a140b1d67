import type { NameKind } from '../../model/reading.ts';
import { foldHash } from '../../text/fold.ts';
import { sexOfGivenName } from '../../text/languages/given-names.ts';
import { samePlace } from '../../text/languages/place-variants.ts';
import { beginsWith, sameBody, shortOfCompany } from './body-names.ts';
import { acronymOf, compareNames } from './compare-names.ts';
import { type FormProfile, mayBeAlike } from './form-profile.ts';
import { sexOfAddress } from './forms-of-address.ts';
import { type Group, kindOf, type Mention } from './mention.ts';
import { nameParts } from './name-parts.ts';

/** What joining looks at beside the groups. */
export interface Joining {
  readonly mentions: readonly Mention[];
  readonly language: string;
  /** "Singapore Airlines (SIA)": from the short form to the full ones that it stood behind. */
  readonly bracketed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
  readonly profile: (form: string) => FormProfile;
}

/** Whether the forms of `group`, which is of `kind`, mean in this article what those of `other`, gathered before, mean. */
export function standsFor(group: Group, kind: NameKind, other: Group, joining: Joining): boolean {
  const otherKind = kindOf(other);
  const [own, others] = [joining.profile(group.forms[0]!), joining.profile(other.forms[0]!)];
  const { form, words } = own;
  const full = others.words;
  if (kind !== 'person' && otherKind !== 'person') {
    if (own.country !== undefined && others.country !== undefined) return own.country === others.country;
    const behind = joining.bracketed.get(form);
    if (behind !== undefined) return other.forms.some((each) => behind.has(each));
    const { letters } = own;
    if (letters !== undefined && kind !== 'other' && otherKind !== 'other') {
      const sure = letters.length > 2 || (kind === 'organization' && otherKind === 'organization');
      if (sure && other.forms.some((each) => joining.profile(each).initials.includes(letters))) return true;
    }
  }
  if (kind === 'location' && otherKind === 'location') return samePlace(own.joined, others.joined);
  if (kind === 'organization' && otherKind === 'organization') {
    if (own.body !== undefined && others.body !== undefined) {
      if (group.nation !== undefined && other.nation !== undefined && group.nation !== other.nation) return false;
      if (sameBody(own.body, others.body)) return true;
    }
    if (words.length > 1 && own.joined === others.withoutNation) return true;
    if (shortOfCompany(words, full)) return true;
    // "Northrop" after "Northrop Grumman" was told in full; "Google DeepMind" after "Google" is a part of it.
    const longer = full.length <= 3 && others.form.startsWith(`${form} `) && beginsWith(words, full);
    if (longer && other.mentions[0]! < group.mentions[0]!) return true;
  }
  if (words.length === full.length && words.length > 1) {
    return kind === otherKind && sameInArticle(kind, own, others);
  }
  if (otherKind === 'person') {
    if (kind === 'location' && group.votes.person === 0) return false;
    if (kind === 'organization' && group.votes.organization > 1) return false;
    return partOfPerson(words, full) && !ofOtherSex(group, full, joining);
  }
  if (kind === 'person' && group.votes.person > 1) return false;
  return words.length === 1 && CAPITALS.test(form) && acronymOf(nameParts(form), nameParts(others.form));
}

const CAPITALS = /^[\p{Lu}.&]+$/u;

/** "Mr. Obama" is not Michelle Obama. */
function ofOtherSex(group: Group, full: readonly string[], { mentions, language, text }: Joining): boolean {
  if (text === '' || full.length < 2) return false;
  const sex = sexOfGivenName(foldHash(full[0]!));
  if (sex === 0) return false;
  let votes = 0;
  for (const m of group.mentions)
    votes += sexOfAddress(text.slice(Math.max(0, mentions[m]!.start - 12), mentions[m]!.start), language);
  return votes * sex < 0;
}

/** Within one article two spellings of one name are rare, two people of like names are not: only near certainty joins. */
const sameInArticle = (kind: NameKind, a: FormProfile, b: FormProfile): boolean =>
  mayBeAlike(a.keys, b.keys) && compareNames(a.form, b.form) >= (kind === 'person' ? 0.85 : 0.9);

/** "Blinken", "Antony J. Blinken", "Mr Blinken", "Antony" of "Antony Blinken". */
function partOfPerson(words: readonly string[], full: readonly string[]): boolean {
  if (words.length === 0 || words.length > full.length || full.length < 2) return false;
  if (words.length === 1) {
    const word = words[0]!;
    return word === full[full.length - 1] || (word.length > 2 && full.includes(word));
  }
  const last = words[words.length - 1]!;
  if (!full.includes(last)) return false;
  let at = 0;
  for (const word of words) {
    while (at < full.length && full[at] !== word && !(word.length === 1 && full[at]!.startsWith(word))) at++;
    if (at === full.length) return false;
    at++;
  }
  return true;
}

import type { Entity, NameKind } from '../../model/reading.ts';
import { countryOf } from '../../text/countries.ts';
import { foldHash } from '../../text/fold.ts';
import { sexOfGivenName } from '../../text/languages/given-names.ts';
import { samePlace } from '../../text/languages/place-variants.ts';
import {
  abbreviates,
  beginsWith,
  bodyName,
  isAcronym,
  nationBefore,
  sameBody,
  sameWithoutNation,
  shortOfCompany,
} from './body-names.ts';
import { acronymOf, compareNames } from './compare-names.ts';
import { sexOfAddress } from './forms-of-address.ts';
import type { Group, Mention } from './mention.ts';
import { nameParts } from './name-parts.ts';
import { isEmptyWord } from './name-words.ts';

/** More distinct forms than this are not held against one another. */
const MOST_FORMS = 2000;

/**
 * Groups the mentions of one article by whom they mean. `text`, where given, tells what stands between two mentions.
 * Returns the entities and, per mention, the entity's index.
 */
export function joinMentions(
  mentions: readonly Mention[],
  language = 'en',
  text = '',
): { entities: Entity[]; entityOf: Int32Array } {
  const groups = byForm(mentions, language, text);
  const merged = mergeGroups(groups, { mentions, language, text, bracketed: bracketedForms(mentions, text) });
  const entityOf = new Int32Array(mentions.length);
  const order = merged.toSorted((a, b) => a.mentions[0]! - b.mentions[0]!);
  const entities = order.map((group, id) => {
    for (const m of group.mentions) entityOf[m] = id;
    return { id, kind: kindOf(group), name: fullest(group), forms: group.forms };
  });
  return { entities, entityOf };
}

/** What joining looks at beside the groups. */
interface Joining {
  readonly mentions: readonly Mention[];
  readonly language: string;
  /** "Singapore Airlines (SIA)": from the short form to the full ones that it stood behind. */
  readonly bracketed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
}

function bracketedForms(mentions: readonly Mention[], text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (let i = 1; i < mentions.length; i++) {
    const [full, short] = [mentions[i - 1]!, mentions[i]!];
    if (short.start - full.end > 2 || !/^ ?\($/.test(text.slice(full.end, short.start))) continue;
    if (text[short.end] !== ')' || !isAcronym(short.form) || full.form[0] !== short.form[0]) continue;
    found.set(short.form, (found.get(short.form) ?? new Set()).add(full.form));
  }
  return found;
}

function byForm(mentions: readonly Mention[], language: string, text: string): Group[] {
  const groups = new Map<string, Group>();
  const borne = new Set<string>();
  for (const { form, kind } of mentions) {
    const { words } = nameParts(form);
    if (kind === 'person' && words.length > 1) for (const word of words) borne.add(word);
  }
  mentions.forEach(({ form, kind, start }, i) => {
    const plain = nameParts(form).words.join(' ') || form;
    // Washington the place beside Denzel Washington is another.
    const body = kind === 'organization' ? bodyName(form, language) : undefined;
    // The ministries of two countries are two.
    const nation = body === undefined ? undefined : (body.nation ?? nationBefore(text, start, language));
    const key =
      kind === 'location' && borne.has(plain)
        ? `${plain} (place)`
        : nation === undefined
          ? plain
          : `${plain} (${nation})`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { mentions: [], forms: [], votes: { person: 0, organization: 0, location: 0, other: 0 }, nation };
      groups.set(key, group);
    }
    group.mentions.push(i);
    if (!group.forms.includes(form)) group.forms.push(form);
    group.votes[kind]++;
  });
  return [...groups.values()];
}

export function kindOf({ votes }: Group): NameKind {
  let best: NameKind = 'other';
  for (const kind of ['person', 'organization', 'location'] as const) if (votes[kind] > votes[best]) best = kind;
  return best;
}

/** The form with most words; among those the longest, then the first. */
function fullest({ forms }: Group): string {
  let best = forms[0]!;
  const size = (form: string): number => {
    const words = nameParts(form).words.filter((w) => !isEmptyWord(w));
    // A headline's capitals are not how the name is written, where the text writes it otherwise.
    const shouted = words.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
    return words.length * 1000 + form.length - (shouted ? 200 : 0);
  };
  for (const form of forms) if (size(form) > size(best)) best = form;
  return best;
}

const wordsOf = (group: Group): readonly string[] => nameParts(group.forms[0]!).words;

function absorb(into: Group, from: Group): void {
  for (const m of from.mentions) into.mentions.push(m);
  into.mentions.sort((a, b) => a - b);
  for (const form of from.forms) if (!into.forms.includes(form)) into.forms.push(form);
  for (const kind of Object.keys(from.votes) as NameKind[]) into.votes[kind] += from.votes[kind];
}

function mergeGroups(groups: Group[], joining: Joining): Group[] {
  if (groups.length > MOST_FORMS) return groups;
  // Full names first, so that short ones find them; initials last.
  const size = (group: Group): number => (isAcronym(group.forms[0]!) ? 0 : wordsOf(group).length);
  const sorted = groups.toSorted((a, b) => size(b) - size(a) || a.mentions[0]! - b.mentions[0]!);
  const kept: Group[] = [];
  for (const group of sorted) {
    const home = homeOf(group, kept, joining);
    if (home === undefined) kept.push(group);
    else absorb(home, group);
  }
  return kept;
}

/** The fuller name that a form stands for in this article, where that can be told. */
function homeOf(group: Group, kept: readonly Group[], joining: Joining): Group | undefined {
  const { mentions } = joining;
  const kind = kindOf(group);
  const words = wordsOf(group);
  const fitting = kept.filter((other) => standsFor(words, kind, group, other, joining));
  const alike = fitting.filter((other) => kindOf(other) === kind);
  const candidates = alike.length > 0 ? alike : fitting;
  if (candidates.length <= 1) return candidates[0];
  // "The Defence Ministry" of two countries is neither's.
  if (kind !== 'person' && !isAcronym(group.forms[0]!)) return undefined;
  // Several of that name: the one named last before, if the article itself did not find it needful to tell them apart.
  const first = mentions[group.mentions[0]!]!.start;
  let best: Group | undefined;
  let near = Infinity;
  for (const other of candidates) {
    for (const m of other.mentions) {
      const away = first - mentions[m]!.start;
      if (away >= 0 && away < near) {
        near = away;
        best = other;
      }
    }
  }
  return best ?? candidates[0];
}

function standsFor(words: readonly string[], kind: NameKind, group: Group, other: Group, joining: Joining): boolean {
  const otherKind = kindOf(other);
  const full = wordsOf(other);
  const [form, fullForm] = [group.forms[0]!, other.forms[0]!];
  if (kind !== 'person' && otherKind !== 'person') {
    const country = countryOf(form, joining.language);
    const otherCountry = countryOf(fullForm, joining.language);
    if (country !== undefined && otherCountry !== undefined) return country === otherCountry;
    const behind = joining.bracketed.get(form);
    if (behind !== undefined) return other.forms.some((each) => behind.has(each));
    if (isAcronym(form) && kind !== 'other' && otherKind !== 'other') {
      const sure = form.replace(/[.&]/g, '').length > 2 || (kind === 'organization' && otherKind === 'organization');
      if (sure && other.forms.some((each) => abbreviates(form, each))) return true;
    }
  }
  if (kind === 'location' && otherKind === 'location') return samePlace(words.join(' '), full.join(' '));
  if (kind === 'organization' && otherKind === 'organization') {
    const { language } = joining;
    const [own, others] = [bodyName(form, language), bodyName(fullForm, language)];
    if (own !== undefined && others !== undefined) {
      if (group.nation !== undefined && other.nation !== undefined && group.nation !== other.nation) return false;
      if (sameBody(own, others)) return true;
    }
    if (sameWithoutNation(words, full, language)) return true;
    if (shortOfCompany(words, full)) return true;
    // "Northrop" after "Northrop Grumman" was told in full; "Google DeepMind" after "Google" is a part of it.
    const longer = full.length <= 3 && fullForm.startsWith(`${form} `) && beginsWith(words, full);
    if (longer && other.mentions[0]! < group.mentions[0]!) return true;
  }
  if (words.length === full.length && words.length > 1) {
    return kind === otherKind && sameInArticle(kind, form, fullForm);
  }
  if (otherKind === 'person') {
    if (kind === 'location' && group.votes.person === 0) return false;
    if (kind === 'organization' && group.votes.organization > 1) return false;
    return partOfPerson(words, full) && !ofOtherSex(group, full, joining);
  }
  if (kind === 'person' && group.votes.person > 1) return false;
  if (words.length === 1 && acronymOf(nameParts(form), nameParts(fullForm))) {
    return /^[\p{Lu}.&]+$/u.test(form);
  }
  return false;
}

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
const sameInArticle = (kind: NameKind, a: string, b: string): boolean =>
  compareNames(a, b) >= (kind === 'person' ? 0.85 : 0.9);

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

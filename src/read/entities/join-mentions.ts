import type { Entity, NameKind } from '../../model/reading.ts';
import { samePlace } from '../../text/languages/place-variants.ts';
import { acronymOf, compareNames } from './compare-names.ts';
import type { Group, Mention } from './mention.ts';
import { nameParts } from './name-parts.ts';
import { isEmptyWord } from './name-words.ts';

/** More distinct forms than this are not held against one another. */
const MOST_FORMS = 2000;

/** Groups the mentions of one article by whom they mean. Returns the entities and, per mention, the entity's index. */
export function joinMentions(mentions: readonly Mention[]): { entities: Entity[]; entityOf: Int32Array } {
  const groups = byForm(mentions);
  const merged = mergeGroups(groups, mentions);
  const entityOf = new Int32Array(mentions.length);
  const order = merged.toSorted((a, b) => a.mentions[0]! - b.mentions[0]!);
  const entities = order.map((group, id) => {
    for (const m of group.mentions) entityOf[m] = id;
    return { id, kind: kindOf(group), name: fullest(group), forms: group.forms };
  });
  return { entities, entityOf };
}

function byForm(mentions: readonly Mention[]): Group[] {
  const groups = new Map<string, Group>();
  mentions.forEach(({ form, kind }, i) => {
    const key = nameParts(form).words.join(' ') || form;
    let group = groups.get(key);
    if (group === undefined) {
      group = { mentions: [], forms: [], votes: { person: 0, organization: 0, location: 0, other: 0 } };
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

function mergeGroups(groups: Group[], mentions: readonly Mention[]): Group[] {
  if (groups.length > MOST_FORMS) return groups;
  // Full names first, so that short ones find them.
  const sorted = groups.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length || a.mentions[0]! - b.mentions[0]!);
  const kept: Group[] = [];
  for (const group of sorted) {
    const home = homeOf(group, kept, mentions);
    if (home === undefined) kept.push(group);
    else absorb(home, group);
  }
  return kept;
}

/** The fuller name that a form stands for in this article, where that can be told. */
function homeOf(group: Group, kept: readonly Group[], mentions: readonly Mention[]): Group | undefined {
  const kind = kindOf(group);
  const words = wordsOf(group);
  const candidates = kept.filter((other) => standsFor(words, kind, group, other));
  if (candidates.length <= 1) return candidates[0];
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

function standsFor(words: readonly string[], kind: NameKind, group: Group, other: Group): boolean {
  const otherKind = kindOf(other);
  const full = wordsOf(other);
  if (kind === 'location' && otherKind === 'location') return samePlace(words.join(' '), full.join(' '));
  if (words.length === full.length && words.length > 1) {
    return kind === otherKind && sameInArticle(kind, group.forms[0]!, other.forms[0]!);
  }
  if (otherKind === 'person') {
    if (kind === 'location' && group.votes.location > 2) return false;
    return partOfPerson(words, full);
  }
  if (kind === 'person' && group.votes.person > 1) return false;
  if (words.length === 1 && acronymOf(nameParts(group.forms[0]!), nameParts(other.forms[0]!))) {
    return /^[\p{Lu}.&]+$/u.test(group.forms[0]!);
  }
  if (kind !== otherKind || kind === 'location') return false;
  // "Gazprom" for "Gazprom Group": the first words, where the rest is of no weight.
  return (
    words.length >= 1 &&
    full.length - words.length <= 1 &&
    words.every((w, i) => w === full[i]) &&
    full.slice(words.length).every((w) => LIGHT.has(w))
  );
}

/** Within one article two spellings of one name are rare, two people of like names are not: only near certainty joins. */
const sameInArticle = (kind: NameKind, a: string, b: string): boolean =>
  compareNames(a, b) >= (kind === 'person' ? 0.85 : 0.9);

const LIGHT = new Set('group holding holdings agency news bank party organization organisation committee'.split(' '));

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

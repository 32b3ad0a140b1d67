import type { Entity, NameKind } from '../../model/reading.ts';
import { bodyName, isAcronym, nationBefore } from './body-names.ts';
import { formProfiles } from './form-profile.ts';
import { type Group, kindOf, type Mention } from './mention.ts';
import { nameParts } from './name-parts.ts';
import { isEmptyWord } from './name-words.ts';
import { type Joining, standsFor } from './stands-for.ts';

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
  const merged = mergeGroups(groups, {
    mentions,
    language,
    text,
    bracketed: bracketedForms(mentions, text),
    profile: formProfiles(language),
  });
  const entityOf = new Int32Array(mentions.length);
  const order = merged.toSorted((a, b) => a.mentions[0]! - b.mentions[0]!);
  const entities = order.map((group, id) => {
    for (const m of group.mentions) entityOf[m] = id;
    return { id, kind: kindOf(group), name: fullest(group), forms: group.forms };
  });
  return { entities, entityOf };
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
  const fitting = kept.filter((other) => standsFor(group, kind, other, joining));
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

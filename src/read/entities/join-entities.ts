import { distance } from 'fastest-levenshtein';
import type { ArticleId } from '../../model/ids.ts';
import type { Entity, NameKind, Reading } from '../../model/reading.ts';
import type { Report, StoryEntity } from '../../model/story.ts';
import { countryOf } from '../../text/countries.ts';
import { samePlace } from '../../text/languages/place-variants.ts';
import {
  abbreviates,
  bodyName,
  initialsOf,
  isAcronym,
  isMinistry,
  nationBefore,
  sameBody,
  sameWithoutNation,
  shortOfCompany,
} from './body-names.ts';
import { acronymOf, compareNames } from './compare-names.ts';
import { mayBeAlike, spellingKey } from './form-profile.ts';
import { nameParts } from './name-parts.ts';
import { sound } from './sound.ts';

interface Gathering {
  /** Which one it is in the order of making. */
  readonly at: number;
  kinds: Map<NameKind, number>;
  /** Names of the joined entities, the fullest of each article. */
  names: string[];
  forms: Map<string, Set<ArticleId>>;
  members: { article: ArticleId; entity: number }[];
  /** Of each name the spelling keys of its words. */
  keys: (readonly string[])[];
  /** ISO 3166 code, where it is a country under any of its names. */
  country: string | undefined;
  /** Countries whose ministry it is. */
  nations: Set<string>;
}

/** An entity of one report with what the others are held against. */
interface Item {
  readonly article: ArticleId;
  readonly entity: Entity;
  readonly language: string;
  readonly country: string | undefined;
  readonly nations: readonly string[];
  readonly words: readonly string[];
  /** Spelling keys of the words. */
  readonly keys: readonly string[];
}

/** From which likeness on two names of different reports are one. */
const JOIN = 0.7;

/**
 * Joins the entities of a story's reports: the same person, organisation or place under variants of spelling, script and
 * length. `entityOf` maps, for each article, its reading's entity index to the index into `entities`.
 */
export function joinEntities(reports: readonly Report[]): {
  entities: readonly StoryEntity[];
  entityOf: ReadonlyMap<ArticleId, Int32Array>;
} {
  const gatherings: Gathering[] = [];
  const byWord = new Map<string, Set<Gathering>>();
  const items = reports.flatMap(({ article, reading }) => {
    const { language } = reading;
    const nations = nationsOf(article.text, reading);
    return reading.entities.map((entity): Item => {
      const country = countryAmong(entity, language);
      const { words } = nameParts(entity.name);
      const keys = words.map(spellingKey);
      return { article: article.id, entity, language, country, nations: nations.get(entity.id) ?? [], words, keys };
    });
  });
  const size = ({ entity, words }: Item): number => (isAcronym(entity.name) ? 0 : words.length);
  // Full names first: a lone surname is joined to the one person it can mean, if there is one.
  items.sort((a, b) => size(b) - size(a));
  for (const item of items) {
    const { article, entity, country } = item;
    let home = find(item, byWord);
    if (home === undefined) {
      home = {
        at: gatherings.length,
        kinds: new Map(),
        names: [],
        keys: [],
        forms: new Map(),
        members: [],
        country,
        nations: new Set(),
      };
      gatherings.push(home);
    }
    home.country ??= country;
    for (const nation of item.nations) home.nations.add(nation);
    if (country !== undefined) byWord.set(`@${country}`, (byWord.get(`@${country}`) ?? new Set()).add(home));
    home.members.push({ article, entity: entity.id });
    home.kinds.set(entity.kind, (home.kinds.get(entity.kind) ?? 0) + entity.forms.length);
    if (!home.names.includes(entity.name)) {
      home.names.push(entity.name);
      home.keys.push(item.keys);
      const whole = wholeKey(item.words);
      byWord.set(whole, (byWord.get(whole) ?? new Set()).add(home));
    }
    for (const form of entity.forms) {
      const held = home.forms.get(form) ?? new Set<ArticleId>();
      home.forms.set(form, held.add(article));
      for (const key of keysOf(form)) {
        const list = byWord.get(key) ?? new Set<Gathering>();
        byWord.set(key, list.add(home));
      }
    }
  }
  const order = new Map(reports.map(({ article }, i) => [article.id, i]));
  const first = (g: Gathering): number =>
    g.members.reduce((least, m) => Math.min(least, order.get(m.article)! * 1e6 + m.entity), Infinity);
  const sorted = gatherings.toSorted((a, b) => first(a) - first(b));
  const entityOf = new Map(
    reports.map(({ article, reading }) => [article.id, new Int32Array(reading.entities.length)]),
  );
  const entities = sorted.map((gathering, id): StoryEntity => {
    for (const { article, entity } of gathering.members) entityOf.get(article)![entity] = id;
    return {
      id,
      kind: topKind(gathering),
      name: commonest(gathering),
      forms: [...gathering.forms].map(([form, articles]) => ({ form, articles: [...articles] })),
    };
  });
  return { entities, entityOf };
}

/** What two names that may be one share at least: the first letters of a word, or the initials. */
function keysOf(form: string): string[] {
  const { words } = nameParts(form);
  const keys = words.filter((w) => w.length > 1).map(spellingKey);
  for (const initials of initialsOf(form)) keys.push(`=${initials}`);
  if (words.length > 1) keys.push(`=${words.map((w) => w[0]).join('')}`);
  else if (words[0] !== undefined && words[0].length < 8) keys.push(`=${words[0]}`);
  return keys;
}

/** For each department or ministry of a report the countries that stand before its name. */
function nationsOf(text: string, { names, entities, language }: Reading): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const add = (entity: number, nation: string | undefined): void => {
    if (nation !== undefined) found.set(entity, [...(found.get(entity) ?? []), nation]);
  };
  const bodies = new Set<number>();
  for (const { id, kind, forms } of entities) {
    if (kind !== 'organization') continue;
    for (const form of forms.slice(0, MOST_FORMS)) {
      const body = bodyName(form, language);
      if (body === undefined) continue;
      bodies.add(id);
      add(id, body.nation);
    }
  }
  if (bodies.size === 0) return found;
  for (const { entity, start } of names)
    if (bodies.has(entity) && (found.get(entity)?.length ?? 0) < MOST_FORMS)
      add(entity, nationBefore(text, start, language));
  return found;
}

const MOST_FORMS = 20;

/** A country is one under all its names; a person or a thing called Georgia is none. */
function countryAmong({ kind, forms }: Entity, language: string): string | undefined {
  if (kind === 'person' || kind === 'other') return undefined;
  for (const form of forms) {
    const code = countryOf(form, language);
    if (code !== undefined) return code;
  }
  return undefined;
}

const wholeKey = (words: readonly string[]): string => `|${words.join(' ')}`;

function find(item: Item, byWord: ReadonlyMap<string, ReadonlySet<Gathering>>): Gathering | undefined {
  const { entity, country, words } = item;
  const fits = (gathering: Gathering): boolean => compatible(entity.kind, topKind(gathering));
  // Most names stand in many reports in the same words: those are not held against all others.
  if (words.length > 1)
    for (const gathering of byWord.get(wholeKey(words)) ?? [])
      if (fits(gathering) && gatheringLikeness(item, gathering) === 1) return gathering;
  const near = new Set<Gathering>();
  const keys = keysOf(entity.name);
  if (country !== undefined) keys.push(`@${country}`);
  for (const key of keys) for (const gathering of byWord.get(key) ?? []) near.add(gathering);
  let best: Gathering | undefined;
  let top = 0;
  let ties = 0;
  for (const gathering of [...near].sort((a, b) => a.at - b.at)) {
    if (!fits(gathering)) continue;
    const likeness = gatheringLikeness(item, gathering);
    if (likeness < JOIN) continue;
    if (likeness === top) ties++;
    if (likeness > top) {
      top = likeness;
      best = gathering;
      ties = 1;
    }
  }
  // A surname that two people of the story bear stays by itself, and so does a ministry that two countries have.
  return ties > 1 && (words.length === 1 || top === SHORT) ? undefined : best;
}

function gatheringLikeness(item: Item, gathering: Gathering): number {
  const { entity, country } = item;
  if (country !== undefined && gathering.country !== undefined) return country === gathering.country ? 1 : 0;
  if (otherNation(item, gathering)) return 0;
  if (isAcronym(entity.name) && gathering.forms.has(entity.name)) return 0.95;
  let likeness = 0;
  gathering.names.forEach((name, i) => {
    if (likeness < 1) likeness = Math.max(likeness, likenessOf(item, name, gathering.keys[i]!));
  });
  return likeness;
}

/** The ministries of two countries, and one whose country is not told beside one whose is. */
function otherNation({ entity, language, nations }: Item, gathering: Gathering): boolean {
  const body = bodyName(entity.name, language);
  if (body === undefined || nations.some((nation) => gathering.nations.has(nation))) return false;
  if (nations.length > 0 && gathering.nations.size > 0) return true;
  return isMinistry(body) && nations.length + gathering.nations.size > 0;
}

/** How alike a short form and the full name are that it can stand for, if no other can be meant. */
const SHORT = 0.9;

function likenessOf({ entity, language, words, keys }: Item, name: string, otherKeys: readonly string[]): number {
  const { words: other, script } = nameParts(name);
  const same = words.join(' ') === other.join(' ');
  if (same) return 1;
  // "Russian" is not Russia, and one letter makes another town: places and other names join by what is known only.
  if (entity.kind === 'other') return 0;
  if (entity.kind !== 'person' && abbreviates(entity.name, name)) {
    const letters = entity.name.replace(/[.&]/g, '').length;
    if (letters > 2 || entity.kind === 'organization') return SHORT;
  }
  if (entity.kind === 'location') return samePlace(words.join(' '), other.join(' ')) ? 0.95 : nearPlace(words, other);
  if (entity.kind === 'organization') {
    if (sameBody(bodyName(entity.name, language), bodyName(name, language))) return SHORT;
    if (sameWithoutNation(words, other, language) || shortOfCompany(words, other)) return SHORT;
  }
  if (words.length === 1 && other.length > 1) {
    if (entity.kind === 'person') return words[0] === other[other.length - 1] ? SHORT : 0;
    return acronymOf(nameParts(entity.name), nameParts(name)) ? SHORT : 0;
  }
  // In scripts that do not write all sounds words may begin otherwise.
  const spelled = script === 'letters' && nameParts(entity.name).script === 'letters';
  return spelled && !mayBeAlike(keys, otherKeys) ? 0 : compareNames(entity.name, name);
}

/** Spellings of one place: the same sound, of some length. */
const nearPlace = (a: readonly string[], b: readonly string[]): number =>
  a.length === b.length &&
  a.every((word, i) => word === b[i] || (word.length > 5 && sound(word) === sound(b[i]!) && distance(word, b[i]!) <= 2))
    ? 0.8
    : 0;

/** "Washington" the place and Washington the person are two; an organisation taken for a place may still be one. */
const compatible = (a: NameKind, b: NameKind): boolean =>
  a === b || (a !== 'person' && b !== 'person' && a !== 'other' && b !== 'other');

function topKind({ kinds }: Gathering): NameKind {
  let best: NameKind = 'other';
  let top = 0;
  for (const [kind, count] of kinds) {
    if (count > top) {
      top = count;
      best = kind;
    }
  }
  return best;
}

/** The full name that most reports give; of equals the longer. */
function commonest({ names, forms }: Gathering): string {
  const score = (name: string): number =>
    Math.min(3, nameParts(name).words.length) * 1000 + (forms.get(name)?.size ?? 0) * 10 + Math.min(9, name.length / 8);
  return names.reduce((best, name) => (score(name) > score(best) ? name : best));
}

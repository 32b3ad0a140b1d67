import { countryOf } from '../../text/countries.ts';
import { type BodyName, bodyName, initialsOf, isAcronym, withoutNation } from './body-names.ts';
import { nameParts } from './name-parts.ts';

/** What joining asks of a form each time that it is held against another. */
export interface FormProfile {
  readonly form: string;
  readonly words: readonly string[];
  readonly joined: string;
  /** ISO 3166 code, where it names a country. */
  readonly country: string | undefined;
  readonly body: BodyName | undefined;
  /** Lower-case letters of "U.S." and "NATO"; undefined for other forms. */
  readonly letters: string | undefined;
  /** What it may be abbreviated to; empty for what is itself initials. */
  readonly initials: readonly string[];
  /** "air force" for "U.S. Air Force"; undefined where no country stands in it. */
  readonly withoutNation: string | undefined;
  /** By word what its spellings share. */
  readonly keys: readonly string[];
}

/** Profiles of the forms of one article, each made once: thousands of forms are held against one another. */
export function formProfiles(language: string): (form: string) => FormProfile {
  const made = new Map<string, FormProfile>();
  return (form) => {
    const known = made.get(form);
    if (known !== undefined) return known;
    const profile = profileOf(form, language);
    made.set(form, profile);
    return profile;
  };
}

function profileOf(form: string, language: string): FormProfile {
  const { words } = nameParts(form);
  const initials = initialsOf(form);
  const acronym = isAcronym(form);
  const { rest, nation } = withoutNation(words, language);
  return {
    form,
    words,
    joined: words.join(' '),
    country: countryOf(form, language),
    body: bodyName(form, language),
    letters: acronym ? initials[0] : undefined,
    initials: acronym ? [] : initials,
    withoutNation: nation === undefined ? undefined : rest.join(' '),
    keys: words.map(spellingKey),
  };
}

/** The first two consonants, which spellings of a word in other scripts and languages share; of vowels alone the first. */
export const spellingKey = (word: string): string => word.replace(/[aeiouyhj]/g, '').slice(0, 2) || word[0]!;

/** Whether the words of the shorter of two names have, all but one, the beginnings of their sounds in the other: else no comparison finds them near. */
export function mayBeAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > b.length) return mayBeAlike(b, a);
  const free = [...b];
  let missed = 0;
  for (const key of a) {
    const at = free.indexOf(key);
    if (at >= 0) free.splice(at, 1);
    else if (++missed > 1) return false;
  }
  return true;
}

import { fold } from '../../text/fold.ts';
import { nationOf } from '../../text/nations.ts';
import { nameParts } from './name-parts.ts';
import { isEmptyWord } from './name-words.ts';

/** What a body is called, without the order of its words and with its country told apart. */
export interface BodyName {
  /** Sorted words: "department state" for "U.S. Department of State" and for "State Department". */
  readonly key: string;
  /** ISO 3166 code of the country that the name tells, if it tells one. */
  readonly nation: string | undefined;
}

/** Heads whose field may stand before them or behind "of": of a university or a bank it tells another. */
const TURNING = new Set(['department', 'ministry', 'embassy', 'secretariat', 'treasury', 'directorate']);
const SPELLINGS: Readonly<Record<string, string>> = { defence: 'defense', centre: 'center', labour: 'labor' };
/** "Ministry of Foreign Affairs": the Foreign Ministry. */
const VOID = new Set(['affairs', 'his', 'her', 'majesty', 'government', 'federal', 'national', 'state']);

/** The name of a department or ministry for comparing; undefined for other names. */
export function bodyName(form: string, language: string): BodyName | undefined {
  const words = nameParts(form).words.map((word) => SPELLINGS[word] ?? word);
  const head = words.find((word) => TURNING.has(word));
  if (head === undefined || words.length < 2 || words.length > 8) return undefined;
  const { rest, nation } = withoutNation(words, language);
  const own = rest.filter((word) => !isEmptyWord(word));
  const telling = own.filter((word) => word !== head && !VOID.has(word));
  // "Department of State": what says little elsewhere is all that there is.
  const kept = telling.length > 0 ? [...telling, head] : own;
  return kept.length < 2 ? undefined : { key: kept.sort().join(' '), nation };
}

/** Cuts the country off that stands first ("U.S.", "Russian") or last ("of Ukraine"). */
export function withoutNation(
  words: readonly string[],
  language: string,
): { readonly rest: readonly string[]; readonly nation: string | undefined } {
  for (let size = Math.min(3, words.length - 1); size > 0; size--) {
    const first = nationOf(words.slice(0, size).join(' '), language);
    if (first !== undefined) return { rest: words.slice(size), nation: first };
    const last = words[words.length - size - 1] === 'of' ? nationOf(words.slice(-size).join(' '), language) : undefined;
    if (last !== undefined && words.length - size > 2) return { rest: words.slice(0, -size - 1), nation: last };
  }
  return { rest: words, nation: undefined };
}

/** The country whose adjective or name stands right before: "the Russian |Foreign Ministry", "Ukraine's |Defence Ministry". */
export function nationBefore(text: string, at: number, language: string): string | undefined {
  const word = /(\p{Lu}[\p{L}.]*)(?:['’]s)?\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return word === undefined ? undefined : nationOf(word, language);
}

/** Ministries are of every country; "the State Department" is of one. */
export const isMinistry = (body: BodyName): boolean =>
  /\b(?:ministry|embassy|secretariat|directorate)\b/.test(body.key);

/** Whether two names mean one department or ministry, one of them perhaps without its country. */
export function sameBody(a: BodyName | undefined, b: BodyName | undefined): boolean {
  if (a === undefined || b === undefined || a.key !== b.key) return false;
  return a.nation === undefined || b.nation === undefined || a.nation === b.nation;
}

/** "Air Force" for "U.S. Air Force": the same words without the country. One word alone says too little. */
export function sameWithoutNation(short: readonly string[], full: readonly string[], language: string): boolean {
  if (short.length < 2 || short.length >= full.length) return false;
  const { rest, nation } = withoutNation(full, language);
  return nation !== undefined && rest.join(' ') === short.join(' ');
}

/** Words that companies are left without in running text. */
const COMPANY = new Set(
  'company corp corporation inc motor motors group holding holdings airlines airways air aircraft industries international technologies technology systems capital management partners pharmaceuticals energy petroleum oil bank brothers software entertainment media communications telecom electric electronics agency news party organization organisation committee plc llc ag'.split(
    ' ',
  ),
);

/** "Ford" for "Ford Motor Company": the first words, where those that follow only say what sort of company it is. */
export const shortOfCompany = (short: readonly string[], full: readonly string[]): boolean =>
  beginsWith(short, full) && full.slice(short.length).every((word) => COMPANY.has(word));

/** "Northrop" for "Northrop Grumman": the first words of a name. */
export const beginsWith = (short: readonly string[], full: readonly string[]): boolean =>
  short.length > 0 &&
  short.length < full.length &&
  short.every((word, i) => word === full[i]) &&
  short.some((word) => word.length > 2 && !COMPANY.has(word));

/** Whether a form is written as initials are: "GM", "U.S.", "R&D". */
export const isAcronym = (form: string): boolean => form.length <= 12 && /^\p{Lu}[\p{Lu}.&]{1,11}$/u.test(form);

const lettersOf = (acronym: string): string => acronym.replace(/[.&]/g, '').toLowerCase();

/** What a name is abbreviated to: its first letters with and without the small words; of initials, themselves. */
export function initialsOf(form: string): readonly string[] {
  if (isAcronym(form)) return [lettersOf(form)];
  const words = fold(form)
    .replace(/'s\b|[.&]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
  if (words.length < 2) return [];
  const first = (all: readonly string[]): string => all.map((word) => word[0]!).join('');
  return [first(words), first(words.filter((word) => !isEmptyWord(word)))];
}

/** Whether `short` are the initials of `full`, its small words taken in or not. */
export const abbreviates = (short: string, full: string): boolean =>
  isAcronym(short) && !isAcronym(full) && initialsOf(full).includes(lettersOf(short));

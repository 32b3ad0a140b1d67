import { distance } from 'fastest-levenshtein';
import { fold } from '../fold.ts';

/**
 * One name in two forms: all words of one in the other, or word by word a like spelling. Of two people with one family name
 * ("Serdar", "Gurbanguly") the first names are not alike; one word in common makes other names ("Persian Gulf") near too.
 */
export function isVariant(a: string, b: string, person: boolean): boolean {
  const [one, two] = [a, b].map((name) =>
    fold(name)
      .split(/[\s'.-]+/)
      .filter((word) => word.length > 1),
  ) as [string[], string[]];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  const like = (x: string, y: string): boolean => x === y || distance(x, y) <= Math.max(x.length, y.length) * 0.34;
  if (
    short.every((word) => long.some((other) => like(word, other) || isShortFor(word, other) || isShortFor(other, word)))
  )
    return true;
  // "WR Jackson" beside "Vincent Jackson": what stands before the family name is no first name.
  if (person && one.at(-1) === two.at(-1) && (one[0]!.length <= 2 || two[0]!.length <= 2)) return true;
  if (person) return false;
  // "North Korea" and "South Korea", "Lakewood Station" and "Lancaster Station" are two.
  const [first, second] = [one.slice(0, -1), two.slice(0, -1)];
  if (one.at(-1) === two.at(-1) && !first.some((word) => second.includes(word))) return false;
  return short.some((word) => word.length > 3 && long.includes(word));
}

/** "Mich." for Michigan, "Mo." for Missouri, "Tex" for Teixeira: the first letter and others in order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length > 5 || short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

const WORDS = /\p{L}[\p{L}\p{M}'’]*/gu;
/** Letters from which on two words of a place may be one: "Canada", "Canadian". */
const STEM = 4;
const STEM_SHARE = 0.65;

/** Whether all words of a name stand in a text, in any order; those of a place also in another form, as an adjective. */
export function namesWithin(name: string, text: string, place: boolean): boolean {
  const own = (name.match(WORDS) ?? []).filter((word) => word.length > 2);
  if (own.length === 0) return text.includes(name);
  const words = text.match(WORDS) ?? [];
  return own.every((word) =>
    words.some((other) => word === other || isPlural(word, other) || (place && sameRoot(word, other))),
  );
}

/** "Charger" in "Chargers": a name read from a part of another. */
const isPlural = (a: string, b: string): boolean =>
  a.length > STEM && b.length > STEM && (a === `${b}s` || b === `${a}s`);

function sameRoot(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at++;
  return at >= STEM && at >= STEM_SHARE * shorter && /^\p{Lu}/u.test(a);
}

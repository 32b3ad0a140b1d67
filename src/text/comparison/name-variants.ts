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
  return !person && short.some((word) => word.length > 3 && long.includes(word));
}

/** "Mich." for Michigan, "Mo." for Missouri, "Tex" for Teixeira: the first letter and others in order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length > 5 || short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

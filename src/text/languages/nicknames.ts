import { givenNameSpellings as ar } from './ar/given-names.ts';
import { nicknames as en } from './en/nicknames.ts';

const families = new Map<string, Set<number>>();
[...en, ...ar].forEach((line, i) => {
  for (const name of line.split(' ')) {
    const held = families.get(name) ?? new Set<number>();
    families.set(name, held.add(i));
  }
});

/** Whether two folded given names may be one person's: Bill and William, Sergei and Serhiy. */
export function sameGivenName(a: string, b: string): boolean {
  const left = families.get(a);
  const right = families.get(b);
  if (left === undefined || right === undefined) return false;
  for (const family of left) if (right.has(family)) return true;
  return false;
}

/** Whether the folded word is a given name that the lists know. */
export const isKnownGivenName = (word: string): boolean => families.has(word);

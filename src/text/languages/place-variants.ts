import { placeVariants as en } from './en/place-variants.ts';

const lineOf = new Map<string, number>();
en.forEach((line, i) => {
  for (const form of line.split('|')) lineOf.set(form, i);
});

/** Whether two folded names of places are known to be one place: Kyiv and Kiev. */
export function samePlace(a: string, b: string): boolean {
  const line = lineOf.get(a);
  return line !== undefined && line === lineOf.get(b);
}

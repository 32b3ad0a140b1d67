import { keyOf } from '../piece.ts';
import type { PageHead } from './head.ts';

// A colon without a space before it parts a kicker from its headline.
const SEPARATOR = / (?:[-–—|:»«•·/>~]|::|--) | ?[|»] ?/g;
const MOST_PARTS = 8;
const LONGEST = 400;

/**
 * The site's name where a heading shows it: the beginning or end of the `title` element that a heading repeats while the rest of it
 * is what another heading, or the page's address, says. "Muffin basics : Muffin recipes" on a page headed "Muffin recipes".
 */
export function shownSiteName(head: PageHead, url: string | undefined): string | undefined {
  const title = head.title.slice(0, LONGEST);
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, MOST_PARTS);
  if (cuts.length === 0) return undefined;
  const headings = new Set(head.headings.map((heading) => keyOf(heading.text)));
  const slug = slugWords(url);
  const parts = title.split(SEPARATOR).slice(0, MOST_PARTS + 1);
  const names = new Set(parts);
  for (const cut of cuts) {
    names.add(title.slice(0, cut.index));
    names.add(title.slice(cut.index + cut[0].length));
  }
  for (const name of names) {
    const key = keyOf(name);
    if (key === '' || !headings.has(key)) continue;
    const others = parts.map(keyOf).filter((part) => part !== '' && !key.includes(part));
    const told = Math.max(0, ...others.map((part) => overlap(part, slug)));
    const own = overlap(key, slug);
    const headed = others.some((part) => part.split(' ').length >= 3 && headings.has(part));
    if ((headed && told >= own && own < 0.5) || (told >= 0.5 && told - own >= 0.4)) return name;
  }
  return undefined;
}

/** The words of an address' last part that has letters. */
function slugWords(url: string | undefined): ReadonlySet<string> {
  const parts = (url ?? '')
    .slice(0, 2000)
    .split(/[?#]/)[0]!
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split('/');
  const last = parts.findLast((part) => /\p{L}{3}/u.test(part)) ?? '';
  return new Set(keyOf(last.replace(/\.\w{2,5}$/, '')).split(' '));
}

/** Share of a name's words that stand in the address. */
function overlap(key: string, slug: ReadonlySet<string>): number {
  const words = key.split(' ');
  return words.filter((word) => slug.has(word)).length / words.length;
}

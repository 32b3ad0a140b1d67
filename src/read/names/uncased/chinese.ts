import * as data from '../../../text/languages/zh/person-names.ts';
import type { Mention } from '../../entities/mention.ts';
import { longestFirst, type Person } from './person.ts';

const SOUND = new Set(data.soundCharacters);
const FOLLOWS = new Set(data.followers);
const FAMILIES = longestFirst(data.familyNames);
const OFFICES = longestFirst(data.offices);
const OF_PLACES = new Set(data.officesOfPlaces.split('|'));
const HAN = /\p{Script=Han}/u;
const DOT = /[·•‧・]/;
const LONGEST = 8;

/** Foreign names written by sound with a dot (安东尼·布林肯), and names beside an office (外交部长王毅, 布林肯国务卿). */
export function findChinesePersons(text: string, places: readonly Mention[]): Person[] {
  const taken = new Set<number>();
  for (const { start, end } of places) for (let i = start; i < end; i++) taken.add(i);
  const offices = officesIn(text, taken);
  const persons: Person[] = [];
  const add = (start: number, end: number, office?: Person['office']): void => {
    for (let i = start; i < end; i++) taken.add(i);
    persons.push({ start, end, ...(office === undefined ? {} : { office }) });
  };
  const free = (i: number): boolean => i >= 0 && i < text.length && !taken.has(i) && !offices.has(i);
  for (let i = 1; i + 1 < text.length; i++) {
    if (!DOT.test(text[i]!) || taken.has(i) || !SOUND.has(text[i - 1]!) || !HAN.test(text[i + 1]!)) continue;
    let start = i;
    while (i - start < LONGEST && free(start - 1) && SOUND.has(text[start - 1]!)) start--;
    let end = i + 1;
    while (end - i < 3 * LONGEST && free(end) && (SOUND.has(text[end]!) || DOT.test(text[end]!))) end++;
    while (DOT.test(text[end - 1]!)) end--;
    if (end - i > 1 && start < i) add(start, end, beside(offices, start, end));
    i = end;
  }
  for (const [from, to] of new Set(offices.values())) {
    if (taken.has(from - 1) && taken.has(to)) continue;
    const office = { start: from, end: to };
    const own = nameBehind(text, to, free);
    if (own !== undefined) add(to, own, office);
    else if (!OF_PLACES.has(text.slice(from, to))) {
      let start = from;
      while (from - start < LONGEST && free(start - 1) && SOUND.has(text[start - 1]!)) start--;
      if (from - start >= 2) add(start, from, office);
      else {
        const native = nativeBefore(text, from, free);
        if (native !== undefined) add(native, from, office);
      }
    }
  }
  return persons.sort((a, b) => a.start - b.start);
}

type Range = readonly [number, number];

/** The office that each character belongs to. */
function officesIn(text: string, taken: ReadonlySet<number>): Map<number, Range> {
  const found = new Map<number, Range>();
  for (let i = 0; i < text.length; i++) {
    if (taken.has(i)) continue;
    const office = OFFICES.get(text[i]!)?.find((each) => text.startsWith(each, i));
    if (office === undefined) continue;
    const range: Range = [i, i + office.length];
    for (let k = i; k < range[1]; k++) found.set(k, range);
    i = range[1] - 1;
  }
  return found;
}

function beside(offices: ReadonlyMap<number, Range>, start: number, end: number): Person['office'] {
  const range = offices.get(start - 1) ?? offices.get(end);
  return range === undefined ? undefined : { start: range[0], end: range[1] };
}

const closed = (text: string, i: number): boolean => i >= text.length || !HAN.test(text[i]!) || FOLLOWS.has(text[i]!);

/** Where a name that stands right behind an office ends; undefined where none can be told. */
function nameBehind(text: string, at: number, free: (i: number) => boolean): number | undefined {
  const family = FAMILIES.get(text[at] ?? '')?.find((each) => text.startsWith(each, at));
  if (family !== undefined) {
    for (const size of [family.length + 1, family.length + 2]) {
      const end = at + size;
      const own = [...Array(size).keys()].every((k) => free(at + k) && HAN.test(text[at + k]!));
      if (own && closed(text, end)) return end;
    }
  }
  let end = at;
  while (end - at <= LONGEST && free(end) && SOUND.has(text[end]!) && !(end - at >= 2 && FOLLOWS.has(text[end]!)))
    end++;
  return end - at >= 2 && closed(text, end) ? end : undefined;
}

/** Where a Chinese name that ends right before an office begins: 习近平|主席. */
function nativeBefore(text: string, end: number, free: (i: number) => boolean): number | undefined {
  for (const size of [3, 2]) {
    const start = end - size;
    if (start < 0 || (start > 0 && HAN.test(text[start - 1]!) && !FOLLOWS.has(text[start - 1]!))) continue;
    if (![...Array(size).keys()].every((k) => free(start + k) && HAN.test(text[start + k]!))) continue;
    if (FAMILIES.get(text[start]!)?.some((each) => text.startsWith(each, start) && each.length < size)) return start;
  }
  return undefined;
}

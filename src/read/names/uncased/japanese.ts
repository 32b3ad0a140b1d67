import * as data from '../../../text/languages/ja/person-names.ts';
import type { Mention } from '../../entities/mention.ts';
import { longestFirst, type Person } from './person.ts';

const OFFICES = longestFirst(data.offices);
const ADDRESS = longestFirst(data.address);
const FAMILIES = longestFirst(data.familyNames);
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const JOINED = /[\u30a1-\u30fa\u30fc・＝]/;
const HAN = /[\p{Script=Han}々]/u;
const LONGEST = 24;
/** So many are looked for elsewhere in the text. */
const MOST_FORMS = 200;

/** Names before an office or a form of address: ブリンケン国務長官, アントニー・ブリンケン氏, 岸田文雄首相; and the same names elsewhere. */
export function findJapanesePersons(text: string, places: readonly Mention[]): Person[] {
  const taken = new Set<number>();
  for (const { start, end } of places) for (let i = start; i < end; i++) taken.add(i);
  const persons: Person[] = [];
  const forms = new Set<string>();
  for (let i = 1; i < text.length; i++) {
    const office = OFFICES.get(text[i]!)?.find((each) => text.startsWith(each, i));
    const address = ADDRESS.get(text[i]!)?.find((each) => text.startsWith(each, i));
    if (office === undefined && address === undefined) continue;
    const start = nameBefore(text, i, taken);
    if (start === undefined) continue;
    for (let k = start; k < i; k++) taken.add(k);
    persons.push({ start, end: i, ...(office === undefined ? {} : { office: { start: i, end: i + office.length } }) });
    if (forms.size < MOST_FORMS) forms.add(text.slice(start, i));
  }
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      const cut = JOINED.test(text[at - 1] ?? '') || JOINED.test(text[end] ?? '');
      if (taken.has(at) || taken.has(end - 1) || (cut && KATAKANA.test(form[0]!)) || form.length < 3) continue;
      for (let k = at; k < end; k++) taken.add(k);
      persons.push({ start: at, end });
    }
  }
  return persons.sort((a, b) => a.start - b.start);
}

function nameBefore(text: string, end: number, taken: ReadonlySet<number>): number | undefined {
  const free = (i: number): boolean => i >= 0 && !taken.has(i);
  let start = end;
  if (KATAKANA.test(text[end - 1]!)) {
    while (end - start < LONGEST && free(start - 1) && JOINED.test(text[start - 1]!)) start--;
    while (start < end && !KATAKANA.test(text[start]!)) start++;
    return end - start >= 2 ? start : undefined;
  }
  while (end - start < 6 && free(start - 1) && HAN.test(text[start - 1]!)) start--;
  // A name does not begin within a run of other characters.
  const family = FAMILIES.get(text[start] ?? '')?.find((each) => text.startsWith(each, start));
  if (end - start >= 2 && family !== undefined && end - start - family.length <= 3) return start;
  return undefined;
}

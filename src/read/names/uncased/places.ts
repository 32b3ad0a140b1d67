import { countriesIn } from '../../../text/countries.ts';
import { placesOf } from '../../../text/languages/places.ts';
import type { Mention } from '../../entities/mention.ts';

/** The names of countries and cities of one language by their first character, longest first. */
interface Gazetteer {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
}

/** A name and its kind; without one it is a common word that only looks so. */
type Entry = readonly [name: string, kind?: Mention['kind']];

const BODIES = new Set(['EU', 'UN']);
const read = new Map<string, Gazetteer>();
const MOST = 100;

function gazetteer(code: string): Gazetteer {
  const known = read.get(code);
  if (known !== undefined) return known;
  const { cities, commonWords } = placesOf(code);
  const byFirst = new Map<string, Entry[]>();
  const add = (name: string, kind: Mention['kind']): void => {
    if (name.length < 2 || commonWords.has(name)) return;
    byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), [name, kind]]);
  };
  for (const word of commonWords) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), [word]]);
  for (const [name, region] of countriesIn(code).names) add(name, BODIES.has(region) ? 'organization' : 'location');
  for (const city of cities) add(city, 'location');
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  if (read.size >= MOST) read.clear();
  const made = { byFirst };
  read.set(code, made);
  return made;
}

/** Countries and cities by their names in the language itself, where they stand as words of their own. */
export function findPlaces(text: string, code: string, bounds: ReadonlySet<number>): Mention[] {
  const { byFirst } = gazetteer(code);
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const [name, kind] of byFirst.get(text[at]!) ?? []) {
      const end = at + name.length;
      if (!text.startsWith(name, at) || !standsAlone(text, code, at, end, bounds)) continue;
      if (kind !== undefined) found.push({ start: at, end, kind, form: name });
      at = end - 1;
      break;
    }
  }
  return found;
}

const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED = /^(?:zh|yue|ja|th|lo|km|my)$/;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
/** One or two letters that Arabic and Hebrew write together with the word behind them. */
const PROCLITICS: Readonly<Record<string, RegExp>> = { ar: /^[وفبلك]{1,2}$/, he: /^[ובלמשהכ]{1,2}$/ };

function standsAlone(text: string, code: string, start: number, end: number, bounds: ReadonlySet<number>): boolean {
  const before = text[start - 1] ?? ' ';
  const behind = text[end] ?? ' ';
  if (UNSPACED.test(code)) {
    const kana = KATAKANA.test(text[start]!) && KATAKANA.test(before);
    if (kana || (KATAKANA.test(text[end - 1]!) && KATAKANA.test(behind))) return false;
    // Short names are also pieces of longer words: 马里|兰.
    return end - start > 2 || (bounds.has(start) && bounds.has(end));
  }
  // Korean sets its particles behind the word.
  if (LETTER.test(behind) && code !== 'ko') return false;
  if (!LETTER.test(before)) return true;
  let from = start;
  while (from > 0 && LETTER.test(text[from - 1]!) && start - from < 3) from--;
  return PROCLITICS[code]?.test(text.slice(from, start)) ?? false;
}

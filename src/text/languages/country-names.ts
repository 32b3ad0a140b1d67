import { countryNames as ar } from './ar/country-names.ts';
import { countryNames as de } from './de/country-names.ts';
import { countryNames as en } from './en/country-names.ts';
import { countryNames as es } from './es/country-names.ts';
import { countryNames as fr } from './fr/country-names.ts';
import { countryNames as he } from './he/country-names.ts';
import { countryNames as hi } from './hi/country-names.ts';
import { countryNames as it } from './it/country-names.ts';
import { countryNames as ja } from './ja/country-names.ts';
import { countryNames as pt } from './pt/country-names.ts';
import { countryNames as ru } from './ru/country-names.ts';
import { countryNames as uk } from './uk/country-names.ts';
import { countryNames as zh } from './zh/country-names.ts';

const byLanguage: Readonly<Record<string, string>> = { ar, de, en, es, fr, he, hi, it, ja, pt, ru, uk, zh };

/** Further names of countries in a language, as `[ISO 3166 code, form]`; empty where we have none. */
export const furtherCountryNames = (language: string): readonly (readonly [string, string])[] =>
  (byLanguage[language] ?? '')
    .split(';')
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [code, forms] = entry.split('=') as [string, string];
      return forms.split('|').map((form) => [code, form] as const);
    });

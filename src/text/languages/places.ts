import * as ar from './ar/places.ts';
import * as fa from './fa/places.ts';
import * as he from './he/places.ts';
import * as hi from './hi/places.ts';
import * as ja from './ja/places.ts';
import * as ko from './ko/places.ts';
import * as th from './th/places.ts';
import * as zh from './zh/places.ts';

const byLanguage: Readonly<Record<string, { readonly cities: string; readonly commonWords: string }>> = {
  ar,
  fa,
  he,
  hi,
  ja,
  ko,
  th,
  zh,
};

/** Cities that news of a language names, for scripts without capitals; and names that are common words. Empty where we have none. */
export function placesOf(language: string): {
  readonly cities: readonly string[];
  readonly commonWords: ReadonlySet<string>;
} {
  const data = byLanguage[language];
  return {
    cities: (data?.cities ?? '').split('|').filter((city) => city !== ''),
    commonWords: new Set((data?.commonWords ?? '').split('|').filter((word) => word !== '')),
  };
}

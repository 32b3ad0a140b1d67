import { fold } from '../fold.ts';
import type { AgencyWords } from './agency-words-data.ts';
import { agencyWords as ar } from './ar/agency-words.ts';
import { agencyWords as cs } from './cs/agency-words.ts';
import { agencyWords as da } from './da/agency-words.ts';
import { agencyWords as de } from './de/agency-words.ts';
import { agencyWords as el } from './el/agency-words.ts';
import { agencyWords as en } from './en/agency-words.ts';
import { agencyWords as es } from './es/agency-words.ts';
import { agencyWords as fa } from './fa/agency-words.ts';
import { agencyWords as fi } from './fi/agency-words.ts';
import { agencyWords as fr } from './fr/agency-words.ts';
import { agencyWords as he } from './he/agency-words.ts';
import { agencyWords as hi } from './hi/agency-words.ts';
import { agencyWords as hu } from './hu/agency-words.ts';
import { agencyWords as id } from './id/agency-words.ts';
import { agencyWords as it } from './it/agency-words.ts';
import { agencyWords as ja } from './ja/agency-words.ts';
import { agencyWords as ko } from './ko/agency-words.ts';
import { agencyWords as nb } from './nb/agency-words.ts';
import { agencyWords as nl } from './nl/agency-words.ts';
import { agencyWords as pl } from './pl/agency-words.ts';
import { agencyWords as pt } from './pt/agency-words.ts';
import { agencyWords as ro } from './ro/agency-words.ts';
import { agencyWords as ru } from './ru/agency-words.ts';
import { agencyWords as sk } from './sk/agency-words.ts';
import { agencyWords as sv } from './sv/agency-words.ts';
import { agencyWords as th } from './th/agency-words.ts';
import { agencyWords as tr } from './tr/agency-words.ts';
import { agencyWords as uk } from './uk/agency-words.ts';
import { agencyWords as vi } from './vi/agency-words.ts';
import { agencyWords as zh } from './zh/agency-words.ts';

const languages: readonly Partial<AgencyWords>[] = [
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
];

let built: Readonly<Record<keyof AgencyWords, readonly string[]>> | undefined;

/** How names of agencies are made in all languages together: a name is seldom in the language of the report. Folded. */
export function agencyWords(): Readonly<Record<keyof AgencyWords, readonly string[]>> {
  if (built !== undefined) return built;
  const all = (concern: keyof AgencyWords): string[] => [
    ...new Set(
      languages.flatMap((each) =>
        (each[concern] ?? '')
          .split(' ')
          .filter((word) => word !== '')
          .map(fold),
      ),
    ),
  ];
  built = { words: all('words'), last: all('last'), endings: all('endings'), begins: all('begins') };
  return built;
}

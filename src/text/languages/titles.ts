import { languageCode } from './code.ts';
import { titles as de } from './de/titles.ts';
import { titles as en } from './en/titles.ts';
import { titles as es } from './es/titles.ts';
import { titles as fr } from './fr/titles.ts';
import { titles as it } from './it/titles.ts';
import { titles as pt } from './pt/titles.ts';

export type Titles = typeof en;

const byLanguage: Readonly<Record<string, Titles>> = { de, en, es, fr, it, pt };

/** The words of offices of a language (BCP 47), or undefined where we have none. */
export const titlesOf = (language: string): Titles | undefined => byLanguage[languageCode(language)];

import { titles as en } from './en/titles.ts';

export type Titles = typeof en;

const byLanguage: Readonly<Record<string, Titles>> = { en };

/** The words of offices of a language (BCP 47), or undefined where we have none. */
export const titlesOf = (language: string): Titles | undefined => byLanguage[language.slice(0, 2).toLowerCase()];

import type { AgencyWords } from '../agency-words-data.ts';

/** How Finnish names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'tietotoimisto uutistoimisto',
  last: 'uutiset',
  endings: 'toimisto',
};

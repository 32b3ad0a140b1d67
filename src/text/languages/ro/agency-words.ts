import type { AgencyWords } from '../agency-words-data.ts';

/** How Romanian names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'agenția agentia',
  last: 'știri',
  endings: 'pres',
};

import type { AgencyWords } from '../agency-words-data.ts';

/** How Greek names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'πρακτορείο',
};

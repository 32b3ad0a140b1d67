import type { AgencyWords } from '../agency-words-data.ts';

/** How Vietnamese names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'thông-tấn',
};

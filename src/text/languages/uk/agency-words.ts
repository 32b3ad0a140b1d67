import type { AgencyWords } from '../agency-words-data.ts';

/** How Ukrainian names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'агентство агенція агенції інформагентство',
  endings: 'агентство',
};

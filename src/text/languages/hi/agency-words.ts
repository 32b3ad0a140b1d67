import type { AgencyWords } from '../agency-words-data.ts';

/** How Hindi names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'एजेंसी समाचार-एजेंसी संवाद',
};

import type { AgencyWords } from '../agency-words-data.ts';

/** How Japanese names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  endings: '通信 通信社',
};

import type { AgencyWords } from '../agency-words-data.ts';

/** How Norwegian names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'nyhetsbyrå nyhetsbyrået telegrambyrå',
  endings: 'byrå',
};

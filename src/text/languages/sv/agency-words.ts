import type { AgencyWords } from '../agency-words-data.ts';

/** How Swedish names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'nyhetsbyrå nyhetsbyrån telegrambyrå telegrambyrån',
  endings: 'byrå byrån',
};

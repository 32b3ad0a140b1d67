import type { AgencyWords } from '../agency-words-data.ts';

/** How English names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'wire newswire newswires press agency telegraph-agency news-agency newsroom-service news-service',
  last: 'news wires service services',
  endings: 'press wire news',
};

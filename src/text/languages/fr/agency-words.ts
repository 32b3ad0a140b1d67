import type { AgencyWords } from '../agency-words-data.ts';

/** How French names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'presse agence',
  last: 'dépêches',
  endings: 'presse',
};

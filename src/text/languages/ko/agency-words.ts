import type { AgencyWords } from '../agency-words-data.ts';

/** How Korean names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  endings: '통신 통신사',
};

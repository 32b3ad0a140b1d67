import type { AgencyWords } from '../agency-words-data.ts';

/** How German names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  words: 'presse agentur presseagentur nachrichtenagentur pressedienst nachrichtendienst',
  last: 'nachrichten dienst',
  endings: 'presse agentur dienst funk',
};

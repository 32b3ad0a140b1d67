import type { AgencyWords } from '../agency-words-data.ts';

/** How Chinese names of news agencies are made. Source: written for Stemma from general knowledge. */
export const agencyWords: Partial<AgencyWords> = {
  endings: '通讯社 通訊社 新闻社 新聞社',
};

import type { NumbersData } from '../numbers-data.ts';

/** Dutch number words. Source: written for Stemma. */
export const numbers: NumbersData = {
  small:
    'nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    ),
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  other: { 200: 'tweehonderd', 300: 'driehonderd', 400: 'vierhonderd', 500: 'vijfhonderd' },
  hundred: 'honderd',
  scales: {
    1000: 'duizend',
    1000000: 'miljoen|mln',
    1000000000: 'miljard|mld|mrd',
    1000000000000: 'biljoen',
  },
  ordinals: {
    1: 'eerste',
    2: 'tweede',
    3: 'derde',
    4: 'vierde',
    5: 'vijfde',
    6: 'zesde',
    7: 'zevende',
    8: 'achtste',
    9: 'negende',
    10: 'tiende',
    11: 'elfde',
    12: 'twaalfde',
    20: 'twintigste',
  },
  ordinalSuffixes: 'e|ste|de',
  fractions: { 3: 'derde', 4: 'kwart|kwartaal', 5: 'vijfde' },
  half: 'half|halve|helft',
  article: 'een',
  and: 'en',
  dozen: 'dozijn',
  plurals: { 10: 'tientallen|tiental', 12: 'dozijnen', 100: 'honderden', 1000: 'duizenden' },
  few: 'enkele|enige|verschillende|een paar|meerdere',
  decimalComma: true,
};

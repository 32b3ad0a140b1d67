import type { NumbersData } from '../numbers-data.ts';

/** Italian number words. Source: written for Stemma. */
export const numbers: NumbersData = {
  small:
    'zero uno|una|un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
      ' ',
    ),
  tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' '),
  other: {
    200: 'duecento',
    300: 'trecento',
    400: 'quattrocento',
    500: 'cinquecento',
    2000: 'duemila',
    3000: 'tremila',
  },
  hundred: 'cento',
  scales: {
    1000: 'mille|mila',
    1000000: 'milione|milioni|mln',
    1000000000: 'miliardo|miliardi|mld',
    1000000000000: 'bilione|bilioni',
  },
  ordinals: {
    1: 'primo|prima',
    2: 'secondo|seconda',
    3: 'terzo|terza',
    4: 'quarto|quarta',
    5: 'quinto|quinta',
    6: 'sesto|sesta',
    7: 'settimo|settima',
    8: 'ottavo|ottava',
    9: 'nono|nona',
    10: 'decimo|decima',
  },
  ordinalSuffixes: 'º|ª',
  fractions: { 3: 'terzo|terzi', 4: 'quarto|quarti', 5: 'quinto|quinti' },
  half: 'mezzo|mezza|metà',
  article: 'un|uno|una',
  and: 'e',
  dozen: 'dozzina',
  plurals: { 10: 'decine|decina', 12: 'dozzine', 100: 'centinaia|centinaio', 1000: 'migliaia|migliaio' },
  few: 'alcuni|alcune|qualche|diversi|diverse|parecchi',
  decimalComma: true,
};

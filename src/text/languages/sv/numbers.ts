import type { NumbersData } from '../numbers-data.ts';

/** Swedish number words. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small:
    'noll en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
      ' ',
    ),
  tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' '),
  other: {
    21: 'tjugoen|tjugoett',
    22: 'tjugotvå',
    23: 'tjugotre',
    24: 'tjugofyra',
    25: 'tjugofem',
    35: 'trettiofem',
    200: 'tvåhundra',
    300: 'trehundra',
    500: 'femhundra',
    2000: 'tvåtusen',
    1.5: 'en och en halv',
  },
  hundred: 'hundra',
  scales: {
    1000: 'tusen',
    1000000: 'miljon|miljoner|milj|mn',
    1000000000: 'miljard|miljarder|mdr',
    1000000000000: 'biljon|biljoner',
  },
  ordinals: {
    1: 'första|förste',
    2: 'andra|andre',
    3: 'tredje',
    4: 'fjärde',
    5: 'femte',
    6: 'sjätte',
    7: 'sjunde',
    8: 'åttonde',
    9: 'nionde',
    10: 'tionde',
  },
  ordinalSuffixes: 'e|a',
  article: 'en|ett',
  half: 'hälften|halva|halv',
  fractions: { 3: 'tredjedel|tredjedelar', 4: 'fjärdedel|fjärdedelar', 5: 'femtedel|femtedelar' },
  dozen: 'dussin',
  plurals: { 10: 'tiotal|tiotals', 12: 'dussintals', 100: 'hundratals|hundratal', 1000: 'tusentals' },
  few: 'några|flera',
  and: 'och',
};

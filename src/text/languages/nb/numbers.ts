import type { NumbersData } from '../numbers-data.ts';

/** Norwegian number words. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small:
    'null én|ett|éin to tre fire fem seks sju|syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
      ' ',
    ),
  tens: 'tjue|tyve tretti førti femti seksti sytti åtti nitti'.split(' '),
  other: {
    21: 'tjueen',
    22: 'tjueto',
    23: 'tjuetre',
    25: 'tjuefem',
    35: 'trettifem',
    200: 'tohundre',
    1.5: 'halvannen|halvannet',
  },
  hundred: 'hundre',
  scales: {
    1000: 'tusen',
    1000000: 'million|millioner|mill',
    1000000000: 'milliard|milliarder|mrd',
    1000000000000: 'billion|billioner',
  },
  ordinals: { 1: 'første', 2: 'andre', 3: 'tredje', 4: 'fjerde', 5: 'femte', 6: 'sjette' },
  article: 'en|et|ei',
  half: 'halvparten|halve|halv',
  fractions: { 3: 'tredel|tredjedel|tredeler', 4: 'firedel|fjerdedel', 5: 'femdel|femtedel' },
  dozen: 'dusin',
  plurals: { 10: 'titalls', 12: 'dusinvis', 100: 'hundrevis|hundretalls', 1000: 'tusenvis' },
  few: 'noen|flere',
  and: 'og',
};

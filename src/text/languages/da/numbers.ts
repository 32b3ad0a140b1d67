import type { NumbersData } from '../numbers-data.ts';

/** Danish number words. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small:
    'nul en|et|én|ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
      ' ',
    ),
  tens: 'tyve tredive fyrre|fyrretyve halvtreds tres halvfjerds firs halvfems'.split(' '),
  other: { 25: 'femogtyve', 200: 'tohundrede', 1.5: 'halvanden|halvandet' },
  hundred: 'hundrede|hundred',
  scales: {
    1000: 'tusind|tusinde',
    1000000: 'million|millioner|mio',
    1000000000: 'milliard|milliarder|mia',
    1000000000000: 'billion|billioner',
  },
  ordinals: { 1: 'første', 2: 'anden|andet', 3: 'tredje', 4: 'fjerde', 5: 'femte', 6: 'sjette' },
  article: 'en|et',
  half: 'halvdelen|halve|halv',
  fractions: { 3: 'tredjedel|tredjedele', 4: 'fjerdedel|fjerdedele' },
  dozen: 'dusin',
  plurals: { 10: 'snesevis', 100: 'hundredvis|hundredevis', 1000: 'tusindvis|tusindevis' },
  few: 'nogle|flere',
  and: 'og',
};

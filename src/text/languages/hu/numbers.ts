import type { NumbersData } from '../numbers-data.ts';

/** Hungarian number words. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small:
    'nulla egy két|kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét|tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc'.split(
      ' ',
    ),
  tens: 'húsz harminc negyven ötven hatvan hetven nyolcvan kilencven'.split(' '),
  other: {
    21: 'huszonegy',
    22: 'huszonkét|huszonkettő',
    23: 'huszonhárom',
    25: 'huszonöt',
    200: 'kétszáz',
    300: 'háromszáz',
    500: 'ötszáz',
    2000: 'kétezer',
    3000: 'háromezer',
    1.5: 'másfél',
  },
  hundred: 'száz',
  scales: { 1000: 'ezer', 1000000: 'millió', 1000000000: 'milliárd|mrd', 1000000000000: 'billió' },
  ordinals: { 1: 'első', 2: 'második', 3: 'harmadik', 4: 'negyedik', 5: 'ötödik' },
  half: 'fél|fele|felét',
  fractions: { 3: 'harmada|harmadát|harmad', 4: 'negyede|negyedét|negyed' },
  plurals: { 10: 'tucatnyi|tucatnyian', 100: 'több száz|százak', 1000: 'ezrek' },
  few: 'néhány',
};

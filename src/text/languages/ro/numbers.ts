import type { NumbersData } from '../numbers-data.ts';

/** Romanian number words. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small:
    'zero unu|unul|una doi|două trei patru cinci șase|şase șapte|şapte opt nouă zece unsprezece doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece|şaisprezece șaptesprezece|şaptesprezece optsprezece nouăsprezece'.split(
      ' ',
    ),
  tens: 'douăzeci treizeci patruzeci cincizeci șaizeci|şaizeci șaptezeci|şaptezeci optzeci nouăzeci'.split(' '),
  hundred: 'sută|sute',
  scales: {
    1000: 'mie|mii|de mii',
    1000000: 'milion|milioane|de milioane|mil',
    1000000000: 'miliard|miliarde|de miliarde|mld',
    1000000000000: 'bilion|trilioane',
  },
  ordinals: { 1: 'primul|prima|întâi', 2: 'doilea|doua', 3: 'treilea|treia', 4: 'patrulea|patra' },
  and: 'și|şi',
  half: 'jumătate|jumătatea',
  fractions: { 3: 'treime|treimi', 4: 'sfert|sferturi' },
  article: 'un|o',
  plurals: { 10: 'zeci', 100: 'sute', 1000: 'mii' },
  few: 'câteva|câțiva',
};

import type { NumbersData } from '../numbers-data.ts';

/** Finnish number words with their frequent case forms. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small: [
    'nolla',
    'yksi|yhden|yhtä',
    'kaksi|kahden|kahta|kahdessa',
    'kolme|kolmen|kolmea',
    'neljä|neljän|neljää',
    'viisi|viiden|viittä',
    'kuusi|kuuden|kuutta',
    'seitsemän|seitsemää',
    'kahdeksan|kahdeksaa',
    'yhdeksän|yhdeksää',
    'kymmenen|kymmentä',
    'yksitoista',
    'kaksitoista',
    'kolmetoista',
    'neljätoista',
    'viisitoista',
    'kuusitoista',
    'seitsemäntoista',
    'kahdeksantoista',
    'yhdeksäntoista',
  ],
  tens: 'kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä'.split(
    ' ',
  ),
  other: { 200: 'kaksisataa', 300: 'kolmesataa', 500: 'viisisataa', 1.5: 'puolitoista|puolentoista' },
  hundred: 'sata|sataa|sadan',
  scales: {
    1000: 'tuhat|tuhatta|tuhannen',
    1000000: 'miljoona|miljoonaa|miljoonan|milj',
    1000000000: 'miljardi|miljardia|miljardin|mrd',
    1000000000000: 'biljoona|biljoonaa',
  },
  ordinals: {
    1: 'ensimmäinen|ensimmäisen|ensimmäisellä|ensimmäisenä',
    2: 'toinen|toisen|toisella|toisena',
    3: 'kolmas|kolmannen|kolmannella',
    4: 'neljäs|neljännen|neljännellä',
  },
  half: 'puoli|puolet|puolen',
  fractions: { 3: 'kolmasosa|kolmannes|kolmasosan', 4: 'neljäsosa|neljännes|neljäsosan' },
  plurals: { 10: 'kymmeniä|kymmenet', 100: 'satoja|sadat', 1000: 'tuhansia|tuhannet' },
  few: 'muutama|muutamia|useita',
};

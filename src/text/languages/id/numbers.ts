import type { NumbersData } from '../numbers-data.ts';

/** Indonesian number words. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small: 'nol|kosong satu dua tiga empat lima enam tujuh delapan|lapan sembilan sepuluh sebelas'.split(' '),
  tens: [
    'dua puluh',
    'tiga puluh',
    'empat puluh',
    'lima puluh',
    'enam puluh',
    'tujuh puluh',
    'delapan puluh',
    'sembilan puluh',
  ],
  other: {
    12: 'dua belas',
    13: 'tiga belas',
    14: 'empat belas',
    15: 'lima belas',
    16: 'enam belas',
    17: 'tujuh belas',
    18: 'delapan belas',
    19: 'sembilan belas',
    100: 'seratus',
    1000: 'seribu',
  },
  hundred: 'ratus',
  scales: { 1000: 'ribu', 1000000: 'juta', 1000000000: 'miliar|milyar|bilion', 1000000000000: 'triliun|trilion' },
  ordinals: { 1: 'pertama', 2: 'kedua', 3: 'ketiga', 4: 'keempat', 5: 'kelima' },
  half: 'setengah|separuh',
  fractions: { 3: 'pertiga', 4: 'perempat' },
  plurals: { 10: 'puluhan', 100: 'ratusan', 1000: 'ribuan', 1000000: 'jutaan' },
  few: 'beberapa',
};

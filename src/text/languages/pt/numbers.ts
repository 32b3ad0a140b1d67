import type { NumbersData } from '../numbers-data.ts';

/** Portuguese number words, of both sides of the ocean. Source: written for Stemma. */
export const numbers: NumbersData = {
  small:
    'zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove'.split(
      ' ',
    ),
  tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' '),
  other: {
    200: 'duzentos|duzentas',
    300: 'trezentos|trezentas',
    400: 'quatrocentos|quatrocentas',
    500: 'quinhentos|quinhentas',
    600: 'seiscentos|seiscentas',
    700: 'setecentos|setecentas',
    800: 'oitocentos|oitocentas',
    900: 'novecentos|novecentas',
  },
  hundred: 'cem|cento',
  scales: {
    1000: 'mil',
    1000000: 'milhão|milhões|mi',
    1000000000: 'bilhão|bilhões|bi',
    1000000000000: 'trilhão|trilhões|tri|bilião|biliões',
  },
  ordinals: {
    1: 'primeiro|primeira|primeiros|primeiras',
    2: 'segundo|segunda|segundos|segundas',
    3: 'terceiro|terceira',
    4: 'quarto|quarta',
    5: 'quinto|quinta',
    6: 'sexto|sexta',
    7: 'sétimo|sétima',
    8: 'oitavo|oitava',
    9: 'nono|nona',
    10: 'décimo|décima',
  },
  ordinalSuffixes: 'º|ª|o|a',
  fractions: {
    3: 'terço|terços',
    4: 'quarto|quartos',
    5: 'quinto|quintos',
    6: 'sexto|sextos',
    8: 'oitavo|oitavos',
    10: 'décimo|décimos',
  },
  half: 'meio|meia|metade',
  article: 'um|uma',
  and: 'e',
  dozen: 'dúzia',
  plurals: { 10: 'dezenas|dezena', 12: 'dúzias', 100: 'centenas|centena', 1000: 'milhares|milhar' },
  few: 'vários|várias|alguns|algumas|poucos|poucas',
  minus: 'menos',
  decimalComma: true,
};

import type { NumbersData } from '../numbers-data.ts';

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const SMALL =
  'null eins|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const ORDINAL_STEMS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst'.split(
    ' ',
  );

/** German writes numbers below a million as one word: zweiundzwanzig, zweihundertfünfzig, dreitausend. */
function compounds(): Record<string, string> {
  const below100 = new Map<number, string>();
  for (let v = 2; v < 20; v++) below100.set(v, SMALL[v]!);
  for (let t = 2; t < 10; t++) {
    below100.set(t * 10, TENS[t - 2]!);
    for (let u = 1; u < 10; u++) below100.set(t * 10 + u, `${UNITS[u - 1]!}und${TENS[t - 2]!}`);
  }
  const words: Record<string, string> = {};
  for (const [value, word] of below100) {
    if (value > 20 && value % 10 !== 0) words[value] = word;
    words[value * 1000] = `${word}tausend`;
  }
  for (let h = 1; h < 10; h++) {
    const hundred = `${UNITS[h - 1]!}hundert`;
    words[h * 100] = hundred;
    words[h * 100_000] = `${hundred}tausend`;
    for (const [value, word] of below100) {
      words[h * 100 + value] = `${hundred}${word}`;
      words[(h * 100 + value) * 1000] = `${hundred}${word}tausend`;
    }
  }
  words[1000] = 'eintausend';
  words['1.5'] = 'anderthalb|eineinhalb';
  words['2.5'] = 'zweieinhalb';
  words['3.5'] = 'dreieinhalb';
  return words;
}

const ordinals: Record<string, string> = {};
ORDINAL_STEMS.forEach((stem, k) => {
  ordinals[k + 1] = ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join('|');
});

/** German number words. Source: written for Stemma. */
export const numbers: NumbersData = {
  small: SMALL,
  tens: TENS,
  other: compounds(),
  hundred: 'hundert',
  scales: {
    1000: 'tausend|tsd',
    1000000: 'million|millionen|mio|mill',
    1000000000: 'milliarde|milliarden|mrd|mia',
    1000000000000: 'billion|billionen|bio',
  },
  ordinals,
  fractions: { 3: 'drittel', 4: 'viertel', 5: 'fünftel', 6: 'sechstel', 8: 'achtel', 10: 'zehntel' },
  half: 'halbe|halben|halber|halbes|hälfte',
  article: 'ein|eine|einen|einem|einer',
  and: 'und',
  dozen: 'dutzend',
  plurals: { 12: 'dutzende|dutzenden', 100: 'hunderte|hunderten', 1000: 'tausende|tausenden' },
  few: 'einige|wenige|mehrere|ein paar|paar',
  minus: 'minus',
  decimalComma: true,
};

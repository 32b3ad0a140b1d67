import type { NumbersData } from '../numbers-data.ts';

/** Polish number words beyond those of the scales. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small:
    'zero jeden|jedna|jedno|jednego|jednej dwa|dwie|dwóch|dwoje trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu'.split(
      ' ',
    ),
  tens: 'dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(
    ' ',
  ),
  hundred: 'sto|stu',
  other: { 200: 'dwieście|dwustu', 300: 'trzysta|trzystu', 400: 'czterysta|czterystu', 500: 'pięćset|pięciuset' },
  scales: {
    1000: 'tysiąc|tysiące|tysięcy|tys',
    1000000: 'milion|miliony|milionów|mln',
    1000000000: 'miliard|miliardy|miliardów|mld',
    1000000000000: 'bilion|biliony|bilionów|bln',
  },
};

/** Polish function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'i a o w we z ze na do od po za u przy dla bez pod nad przed przez między oraz lub albo ale lecz że żeby ' +
  'aby bo ponieważ gdy kiedy jeśli jak jako czy co kto który która które których którym którego tym ten ta ' +
  'to te ci tego tej tych temu on ona ono oni one jego jej ich im mu go nim nią ja ty my wy się siebie swój ' +
  'swoje swoją nie tak już jeszcze tylko też także jest są był była było były być będzie będą został została ' +
  'zostały ma mają miał miała może mogą mógł trzeba bardzo więcej mniej wszystko wszystkie wszyscy inny inne ' +
  'inni sam sama tu tam tutaj teraz potem powiedział powiedziała dodał według';

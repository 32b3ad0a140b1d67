/** Hungarian function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'a az és hogy nem is egy ez azt de meg el ki be volt van csak már még mint aki ami amely amelyet akik azok ezek ezt ' +
  'ennek annak erre arra ebben abban ettől attól vagy ha mert után előtt alatt között szerint által való lesz lett ' +
  'voltak vannak sem minden mind több nagyon így úgy itt ott majd most akkor ő ők én mi ti te neki nekik vele maga ' +
  'saját lehet kell fog pedig illetve valamint során miatt felett ellen nélkül múlva óta mondta közölte';

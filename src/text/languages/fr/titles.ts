/** Offices in French news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'président présidente ministre premier première secrétaire chancelier chancelière gouverneur maire sénateur sénatrice député députée général directeur directrice porte-parole chef patron ambassadeur procureur juge roi reine pape professeur entraîneur commissaire vice-président'.split(
      ' ',
    ),
  modifiers:
    'premier vice ministre affaires étrangères général adjoint intérieur défense finances économie justice santé éducation travail état exécutif exécutive délégué déléguée'.split(
      ' ',
    ),
  tenses: 'ancien=former ancienne=former ex=former alors=then futur=designate intérim=interim'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  links: 'de du des à la'.split(' '),
  articles: 'le la les un une'.split(' '),
  /** Words between a holder and the office, with what they say of its time; `now` takes back what stood before, `+` alone says nothing. */
  holding:
    'qui=+ est= était=former fut=former a= été= devient=now devenu=now devenue=now nommé=now nommée=now élu=now élue=now comme=+'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  /** Words before a holder under which nothing is told as a fact. */
  conditionals: 'si'.split(' '),
};

/** Offices in French news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'président présidente ministre premier première secrétaire chancelier chancelière gouverneur maire sénateur sénatrice député députée général directeur directrice porte-parole chef patron ambassadeur procureur juge roi reine pape professeur entraîneur commissaire'.split(
      ' ',
    ),
  modifiers: 'premier vice ministre affaires étrangères général adjoint'.split(' '),
  tenses: 'ancien=former ancienne=former ex=former alors=then futur=designate intérim=interim'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  links: 'de du des à la'.split(' '),
  articles: 'le la les un une'.split(' '),
};

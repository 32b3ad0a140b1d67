/** Offices in Italian news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'presidente premier ministro ministra cancelliere segretario segretaria governatore sindaco sindaca senatore senatrice deputato deputata generale direttore direttrice portavoce ambasciatore procuratore giudice re regina papa professore allenatore leader capo'.split(
      ' ',
    ),
  modifiers:
    'primo vice esteri affari interni interno difesa economia giustizia salute stato consiglio generale delegato esecutivo'.split(
      ' ',
    ),
  tenses: 'ex=former allora=then'.split(' ').map((pair) => pair.split('=') as [string, string]),
  links: 'di del della dei degli'.split(' '),
  articles: 'il lo la i gli un una'.split(' '),
  /** Words between a holder and the office, with what they say of its time; `now` takes back what stood before, `+` alone says nothing. */
  holding:
    'che=+ è= fu=former era=former stato= stata= nominato=now nominata=now eletto=now eletta=now diventato=now come=+'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  /** Words before a holder under which nothing is told as a fact. */
  conditionals: 'se'.split(' '),
};

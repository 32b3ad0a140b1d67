/** Offices in Italian news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'presidente premier ministro ministra cancelliere segretario segretaria governatore sindaco sindaca senatore senatrice deputato deputata generale direttore direttrice portavoce ambasciatore procuratore giudice re regina papa professore allenatore leader capo'.split(
      ' ',
    ),
  modifiers: 'primo vice'.split(' '),
  tenses: 'ex=former allora=then'.split(' ').map((pair) => pair.split('=') as [string, string]),
  links: 'di del della dei degli'.split(' '),
  articles: 'il lo la i gli un una'.split(' '),
};

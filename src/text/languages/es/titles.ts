/** Offices in Spanish news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'presidente presidenta ministro ministra primer canciller secretario secretaria gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada general director directora portavoz vocero vocera embajador fiscal juez rey reina papa profesor entrenador líder jefe vicepresidente vicepresidenta expresidente expresidenta exministro exministra primera'.split(
      ' ',
    ),
  modifiers:
    'primer vice exteriores asuntos relaciones interior defensa hacienda economía estado justicia sanidad salud educación trabajo general ejecutivo ejecutiva gobierno trabajo'.split(
      ' ',
    ),
  tenses: 'ex=former expresidente=former exministro=former entonces=then interino=interim electo=designate'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  links: 'de del'.split(' '),
  articles: 'el la los un una'.split(' '),
  /** Words between a holder and the office, with what they say of its time; `now` takes back what stood before, `+` alone says nothing. */
  holding: 'quien=+ que=+ es= fue=former era=former ha= sido= nombrado=now nombrada=now elegido=now elegida=now como=+'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  /** Words before a holder under which nothing is told as a fact. */
  conditionals: 'si'.split(' '),
};

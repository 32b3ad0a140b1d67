/** Offices in Spanish news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'presidente presidenta ministro ministra primer canciller secretario secretaria gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada general director directora portavoz vocero vocera embajador fiscal juez rey reina papa profesor entrenador líder jefe'.split(
      ' ',
    ),
  modifiers: 'primer vice exteriores'.split(' '),
  tenses: 'ex=former expresidente=former exministro=former entonces=then interino=interim electo=designate'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  links: 'de del'.split(' '),
  articles: 'el la los un una'.split(' '),
};

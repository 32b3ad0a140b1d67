/** Offices in Portuguese news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'presidente ministro ministra primeiro chanceler secretário secretária governador governadora prefeito prefeita senador senadora deputado deputada general diretor diretora porta-voz embaixador procurador juiz rei rainha papa professor técnico líder chefe delegado'.split(
      ' ',
    ),
  modifiers: 'primeiro vice'.split(' '),
  tenses: 'ex=former então=then interino=interim eleito=designate'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  links: 'de do da dos das'.split(' '),
  articles: 'o a os um uma'.split(' '),
};

/** Offices in Portuguese news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'presidente ministro ministra primeiro chanceler secretário secretária governador governadora prefeito prefeita senador senadora deputado deputada general diretor diretora porta-voz embaixador procurador juiz rei rainha papa professor técnico líder chefe delegado vice-presidente primeira presidenta'.split(
      ' ',
    ),
  modifiers:
    'primeiro vice relações exteriores negócios estrangeiros interior defesa finanças fazenda economia saúde justiça educação trabalho estado executivo executiva geral governo'.split(
      ' ',
    ),
  tenses: 'ex=former então=then interino=interim eleito=designate'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  links: 'de do da dos das'.split(' '),
  articles: 'o a os um uma'.split(' '),
  /** Words between a holder and the office, with what they say of its time; `now` takes back what stood before, `+` alone says nothing. */
  holding: 'que=+ é= foi=former era=former tem= sido= nomeado=now nomeada=now eleito=now eleita=now como=+'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  /** Words before a holder under which nothing is told as a fact. */
  conditionals: 'se caso'.split(' '),
};

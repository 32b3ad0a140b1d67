/**
 * Offices in English news: `heads` end the words of an office before a name ("Foreign Secretary Anthony Blinken") or after it
 * ("Antony Blinken, the secretary of state"); `modifiers` may stand before a head; `tenses` say when it was or will be held.
 * Own compilation.
 */
export const titles = {
  heads:
    'president premier chancellor minister secretary ambassador envoy commissioner senator congressman congresswoman representative governor mayor judge justice prosecutor attorney general chief director chairman chairwoman chair chairperson ceo cfo executive officer spokesman spokeswoman spokesperson leader speaker commander captain colonel lieutenant sergeant admiral king queen prince princess emperor sultan emir pope archbishop cardinal bishop patriarch ayatollah professor analyst economist coach manager founder co-founder editor sheriff superintendent inspector detective marshal councillor councilman councilwoman councilor treasurer coordinator administrator adviser advisor counsel undersecretary lawmaker mp sen rep gov gen col lt capt sgt adm prof dr vice-president undersecretary taoiseach chairperson'.split(
      ' ',
    ),
  modifiers:
    'prime vice deputy foreign interior defense defence finance justice health education energy trade economy home state treasury assistant under chief senior general press attorney secretary national security supreme high financial operating deputy attorney inspector staff information technology executive managing police fire army navy air force military special crown house senate majority minority opposition party first chief district county city staff chief political central bank science technology agriculture transport transportation labor labour commerce environment culture information communications emergency cabinet parliamentary regional local permanent top lead head'.split(
      ' ',
    ),
  tenses:
    'former=former ex=former then=then acting=acting interim=acting designate=designate elect=designate outgoing=outgoing incoming=designate late=late'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  /** Words that join an office to what it is of. */
  links: ['of', 'for'],
  articles: ['the', 'a', 'an'],
  /** Words between a holder and the office, with what they say of its time; `now` takes back what stood before, `+` alone says nothing. */
  holding:
    'who=+ is= was=former has= had= been= became=now becomes= serves= served=former serving= remains= named=now appointed=now elected=now reelected=now made=now chosen=now sworn=now in=+ as=+ currently=now now=now also= formerly=former once=former previously=former last=+ next=+ yesterday=+ today=+ earlier=+'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  /** Words before a holder under which nothing is told as a fact. */
  conditionals: 'if unless should whether'.split(' '),
};

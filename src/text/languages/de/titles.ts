/** Offices in German news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin wirtschaftsminister gesundheitsminister justizminister premierminister premierministerin ministerpräsident ministerpräsidentin staatssekretär generalsekretär bürgermeister oberbürgermeister senator senatorin abgeordneter abgeordnete vorsitzender vorsitzende parteichef parteichefin chef chefin vorstandschef sprecher sprecherin regierungssprecher botschafter general papst könig königin trainer analyst professor vizekanzler bundesaußenminister bundesaußenministerin bundesinnenminister bundesfinanzminister vizepräsident vizepräsidentin ministerpräsidenten generalsekretärin regierungschef regierungschefin staatschef staatspräsident'.split(
      ' ',
    ),
  modifiers: 'stellvertretende stellvertretender amtierende auswärtigen'.split(' '),
  tenses:
    'ehemaliger=former ehemalige=former ex=former früherer=former frühere=former damaliger=then damalige=then designierter=designate scheidende=outgoing scheidender=outgoing kommissarischer=acting'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  links: 'der des für von'.split(' '),
  articles: 'der die das ein eine'.split(' '),
  /** Words between a holder and the office, with what they say of its time; `now` takes back what stood before, `+` alone says nothing. */
  holding: 'ist= war=former wurde=now bleibt= als=+ zum=+ zur=+ früher=former einst=former heute=now jetzt=now'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
  /** Words before a holder under which nothing is told as a fact. */
  conditionals: 'wenn falls ob sollte'.split(' '),
};

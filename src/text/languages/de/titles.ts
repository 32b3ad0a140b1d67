/** Offices in German news, as in the English list. Own compilation. */
export const titles = {
  heads:
    'präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin wirtschaftsminister gesundheitsminister justizminister premierminister premierministerin ministerpräsident ministerpräsidentin staatssekretär generalsekretär bürgermeister oberbürgermeister senator senatorin abgeordneter abgeordnete vorsitzender vorsitzende parteichef parteichefin chef chefin vorstandschef sprecher sprecherin regierungssprecher botschafter general papst könig königin trainer analyst professor'.split(
      ' ',
    ),
  modifiers: 'stellvertretende stellvertretender amtierende'.split(' '),
  tenses:
    'ehemaliger=former ehemalige=former ex=former früherer=former frühere=former damaliger=then damalige=then designierter=designate scheidende=outgoing scheidender=outgoing kommissarischer=acting'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  links: 'der des für von'.split(' '),
  articles: 'der die das ein eine'.split(' '),
};

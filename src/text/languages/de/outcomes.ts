/** German words that tell an outcome, all forms of one in a line, in the order of the first families of `en/verbs.ts`. Written for this project. */
export const outcomes = [
  'sterben stirbt starb starben gestorben tot tote toten toter tod todesfälle todesopfer tödlich töten tötet tötete getötet umgekommen ermordet mord leben',
  'verletzen verletzt verletzte verletzten verletzter verletzung verletzungen verwundet verwundete',
  'festnehmen festgenommen festnahme festnahmen verhaftet verhaftung inhaftiert',
  'anklagen angeklagt angeklagte anklage beschuldigt',
  'verurteilen verurteilt verurteilte verurteilung schuldig schuldspruch',
  'freisprechen freigesprochen freispruch',
  'zerstören zerstört zerstörte zerstörten zerstörung abgebrannt niedergebrannt verwüstet',
  'zurücktreten zurückgetreten rücktritt',
  'entlassen entlassung entließ gefeuert abgesetzt',
  'absagen abgesagt absage gestrichen storniert',
  'verschieben verschoben verschiebung vertagt',
  'gewinnen gewinnt gewann gewannen gewonnen sieg siegte siegten besiegt besiegte schlug geschlagen',
  'verlieren verliert verlor verloren niederlage unterlag',
  'kaufen kauft kaufte gekauft erwerben erwarb erworben übernehmen übernahm übernommen',
  'verkaufen verkauft verkaufte verkauften verkauf',
  'steigen steigt stieg stiegen gestiegen anstieg zugenommen erhöht erhöhte',
  'fallen fällt fiel fielen gefallen sinken sinkt sank gesunken rückgang zurückgegangen',
  'retten rettet rettete rettung gerettet befreit geborgen evakuiert',
  'schießen schoss schossen geschossen erschossen schüsse schuss',
  'stehlen stahl stahlen gestohlen diebstahl geraubt raub geplündert',
  'abstürzen abgestürzt absturz zusammengestoßen zusammenstoß kollidiert kollision verunglückt',
];
/** Auxiliaries of the passive voice, and the words before its agent. */
export const passive = 'wurde wurden worden werden wird';
export const by = 'von vom durch';

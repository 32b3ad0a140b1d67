/** Dutch words that tell an outcome, all forms of one in a line, in the order of the first families of `en/verbs.ts`. Written for this project. */
export const outcomes = [
  'sterven sterft stierf stierven gestorven dood doden dode overleden overleed overlijden gedood omgekomen dodelijk vermoord moord slachtoffers',
  'verwonden gewond gewonden gewonde verwond verwondingen',
  'arresteren gearresteerd arrestatie aangehouden aanhouding opgepakt',
  'aanklagen aangeklaagd aanklacht beschuldigd vervolgd',
  'veroordelen veroordeeld veroordeelde veroordeling schuldig',
  'vrijspreken vrijgesproken vrijspraak',
  'verwoesten verwoest verwoestte vernietigd vernield afgebrand',
  'aftreden afgetreden aftreedt ontslagname',
  'ontslaan ontslagen ontslag ontsloeg afgezet',
  'afgelasten afgelast annuleren geannuleerd geschrapt',
  'uitstellen uitgesteld uitstel verschoven',
  'winnen wint won wonnen gewonnen zege overwinning versloeg verslagen',
  'verliezen verliest verloor verloren nederlaag',
  'kopen koopt kocht kochten gekocht overname overgenomen',
  'verkopen verkoopt verkocht verkochten verkoop',
  'stijgen stijgt steeg stegen gestegen stijging toegenomen',
  'dalen daalt daalde daalden gedaald daling gezakt',
  'redden redt redde gered redding geëvacueerd bevrijd',
  'schieten schoot schoten geschoten doodgeschoten schietpartij',
  'stelen steelt stal stalen gestolen diefstal beroofd',
  'neerstorten neergestort botsen botste botsten gebotst botsing',
];
/** Auxiliaries of the passive voice, and the words before its agent. */
export const passive = 'werd werden worden wordt geworden';
export const by = 'door';

/** Italian words that tell an outcome, all forms of one in a line, in the order of the first families of `en/verbs.ts`. Written for this project. */
export const outcomes = [
  'morire muore morì morto morti morta morte decessi deceduto uccidere ucciso uccisi uccisa vittime mortale',
  'ferire ferito feriti ferita ferite',
  'arrestare arrestato arrestati arrestata arresto arresti fermato fermati',
  'accusare accusato accusati accusata accusa incriminato indagato',
  'condannare condannato condannati condannata condanna colpevole colpevoli',
  'assolvere assolto assolti assolta assoluzione',
  'distruggere distrutto distrutta distrutti distruzione devastato',
  'dimettersi dimesso dimessa dimissioni',
  'licenziare licenziato licenziati licenziamento rimosso esonerato',
  'annullare annullato annullata annullamento cancellato cancellata cancellati',
  'rinviare rinviato rinviata rinvio posticipato',
  'vincere vince vinse vinto vittoria sconfitto battuto',
  'perdere perde perso persa sconfitta',
  'comprare comprato acquistare acquistato acquisto acquisizione',
  'vendere venduto venduta vendita',
  'salire salito salita aumentato aumento cresciuto crescita rialzo',
  'scendere sceso scesa calato calo diminuito ribasso',
  'salvare salvato salvati soccorso soccorsi evacuato evacuati',
  'sparare sparato spari sparatoria',
  'rubare rubato rubata rubati furto rapina rapinato',
  'schiantarsi schiantato scontro scontrati incidente',
];
/** Auxiliaries of the passive voice, and the words before its agent. */
export const passive = 'è sono stato stata stati state fu furono venne vennero viene';
export const by = 'da dal dalla dai dalle dallo';

/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'detto dice dicono disse diceva dichiarato dichiara dichiarò aggiunto aggiunge aggiunse affermato afferma affermò spiegato spiega spiegò sottolineato sottolinea annunciato annuncia ricordato ricorda precisato precisa raccontato racconta risposto risponde rispose chiesto chiede scritto scrive scrisse avvertito avverte insistito insiste sostenuto sostiene assicurato assicura commentato commenta concluso conclude osservato osserva ribadito ribadisce ammesso ammette negato nega promesso promette denunciato denuncia confermato conferma riferito riferisce rilevato evidenziato replicato replica esclamato attaccato attacca twittato';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'definito definisce bollato';
/** The same before a word for "of": "spoke of a …". */
export const speakVerbs = 'parlato';
export const clauseVerbs =
  'detto dice dicono disse dichiarato dichiara aggiunto aggiunge affermato afferma spiegato spiega sottolineato sottolinea annunciato ricordato precisato raccontato risposto scritto scrive avvertito sostenuto sostiene assicurato ribadito ammesso negato promesso confermato riferito';
export const accordingTo = ['secondo', 'a detta di', 'stando a', 'per'];
export const thatWords = 'che se';
export const masculine = 'egli lui';
export const feminine = 'ella lei';
export const plural = 'essi loro';
/** Forms that never are the subject. */
export const masculineOther = '';
export const feminineOther = '';
export const neuter = '';
export const firstPerson = 'io noi';
export const relative = 'che';
export const possessives = 'suo sua suoi sue loro mio nostro nostra';
export const articles = 'il lo la i gli le l un uno una del della dei questo questa';
export const indefinite = 'un uno una';
export const masculineTitles =
  'signor sig presidente ministro direttore padre figlio fratello marito uomo sindaco segretario senatore avvocato portavoce';
export const feminineTitles =
  'signora ministra direttrice madre figlia sorella moglie donna sindaca segretaria senatrice avvocata presidentessa';
export const speakerNouns =
  'presidente ministro ministra portavoce direttore direttrice capo sindaco sindaca deputato deputata senatore senatrice avvocato avvocata giudice esperto esperta economista professore professoressa ricercatore autore giornalista testimone segretario segretaria candidato candidata ambasciatore diplomatico generale procuratore medico allenatore giocatore dirigente leader fonte governo ministero polizia partito sindacato azienda agenzia rapporto studio premier cancelliere';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'candidato leader politico imprenditore';
export const collectiveNouns =
  'funzionari fonti ministri esperti economisti ricercatori giornalisti testimoni residenti avvocati deputati senatori diplomatici autorità medici dirigenti critici osservatori';
export const anonymousSigns = ['anonimato', 'anonimo', 'fonti'];
export const verbHelpers = 'ha hanno aveva anche poi inoltre si è ancora';
export const ofWords = 'di del della dei delle dell a al per in da';

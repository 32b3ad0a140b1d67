/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'zei zegt zeiden zeggen gezegd verklaarde verklaart vertelde vertelt vertelden meldde meldt melden liet laat benadrukte benadrukt voegde vindt vond schreef schrijft waarschuwde waarschuwt stelde stelt stelden reageerde reageert antwoordde antwoordt vroeg vraagt legde legt bevestigde bevestigt ontkende ontkent beloofde belooft erkende erkent concludeerde concludeert twitterde herhaalde aldus noemde noemt denkt dacht riep roept';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'noemde noemt bestempelde';
/** The same before a word for "of": "spoke of a …". */
export const speakVerbs = 'sprak spreekt';
export const clauseVerbs =
  'zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt meldde meldt benadrukte schreef schrijft waarschuwde waarschuwt stelde stelt bevestigde bevestigt ontkende beloofde erkende vindt vond denkt dacht';
export const accordingTo = ['volgens', 'naar eigen zeggen', 'aldus'];
export const thatWords = 'dat of';
export const masculine = 'hij';
export const feminine = 'zij ze';
export const plural = '';
/** Forms that never are the subject. */
export const masculineOther = 'hem';
export const feminineOther = '';
export const neuter = 'het';
export const firstPerson = 'ik wij we';
export const relative = 'die dat wie';
export const possessives = 'zijn haar hun mijn onze ons';
export const articles = 'de het een deze dit die dat';
export const indefinite = 'een';
export const masculineTitles = 'meneer dhr president minister directeur vader zoon broer man woordvoerder koning';
export const feminineTitles = 'mevrouw mevr directrice moeder dochter zus vrouw woordvoerster koningin';
export const speakerNouns =
  'president minister premier woordvoerder woordvoerster directeur directrice chef burgemeester kamerlid advocaat rechter deskundige econoom hoogleraar onderzoeker auteur journalist getuige secretaris kandidaat ambassadeur diplomaat generaal politie regering ministerie partij vakbond bedrijf krant rapport studie trainer speler voorzitter leider';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'kandidaat politicus bewindsman';
export const collectiveNouns =
  'functionarissen deskundigen economen onderzoekers getuigen bewoners advocaten diplomaten autoriteiten critici bronnen media';
export const anonymousSigns = ['anoniem', 'bronnen', 'ingewijden'];
export const verbHelpers = 'heeft hebben had ook daarna verder is was er';
export const ofWords = 'van voor uit in op bij';

/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten teilte mitgeteilt meinte meint meinten äußerte äußert berichtete berichtet berichteten kündigte angekündigt warnte warnt warnten forderte fordert forderten schrieb schreibt schrieben geschrieben ergänzte ergänzt fügte hinzu antwortete antwortet fragte fragt behauptete behauptet bestätigte bestätigt räumte kritisierte kritisiert lobte lobt versicherte versichert versprach verspricht zitierte zitiert rief ruft bemerkte bemerkt bekräftigte bekräftigt unterstrich unterstreicht stellte verkündete verkündet twitterte twittert erzählte erzählt mahnte mahnt urteilte urteilt resümierte bilanzierte konstatierte konstatiert beteuerte gab so heißt hieß findet fand glaubt glaubte';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'nannte nennt bezeichnete bezeichnet kritisierte lobte verurteilte würdigte';
/** The same before a word for "of": "spoke of a …". */
export const speakVerbs = 'sprach spricht';
export const clauseVerbs =
  'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint äußerte berichtete berichtet warnte warnt schrieb schreibt ergänzte antwortete behauptete behauptet bestätigte bestätigt versicherte versichert versprach verspricht bemerkte bekräftigte unterstrich verkündete mahnte glaubt glaubte';
export const accordingTo = [
  'laut',
  'nach angaben von',
  'nach angaben des',
  'nach angaben der',
  'zufolge',
  'nach worten von',
  'nach ansicht von',
  'nach einschätzung von',
];
export const thatWords = 'dass daß ob';
export const masculine = 'er';
export const feminine = 'sie';
export const plural = '';
/** Forms that never are the subject. */
export const masculineOther = 'ihm ihn';
export const feminineOther = '';
export const neuter = 'es';
export const firstPerson = 'ich wir';
export const relative = 'der die das welche welcher';
export const possessives = 'sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren mein meine unser unsere';
export const articles = 'der die das den dem des ein eine einer einem eines dieser diese dieses';
export const indefinite = 'ein eine einer eines';
export const masculineTitles =
  'herr präsident minister kanzler sprecher direktor vater sohn bruder mann außenminister ministerpräsident bürgermeister professor';
export const feminineTitles =
  'frau präsidentin ministerin kanzlerin sprecherin direktorin mutter tochter schwester außenministerin ministerpräsidentin bürgermeisterin professorin';
export const speakerNouns =
  'präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin direktor direktorin chef chefin bürgermeister bürgermeisterin abgeordnete abgeordneter anwalt anwältin richter richterin experte expertin ökonom professor professorin forscher forscherin autor autorin journalist journalistin zeuge zeugin sekretär kandidat kandidatin botschafter botschafterin diplomat general polizei regierung ministerium partei gewerkschaft unternehmen agentur zeitung bericht studie trainer spieler vorsitzende vorsitzender leiter leiterin außenminister außenministerin innenminister verteidigungsminister ministerpräsident politiker politikerin mitteilung erklärung unternehmenssprecher';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'politiker politikerin kandidat kandidatin amtsinhaber unternehmer';
export const collectiveNouns =
  'beamte experten ökonomen forscher zeugen anwohner anwälte diplomaten behörden kritiker politiker abgeordnete ermittler beobachter quellen kreise medien';
export const anonymousSigns = ['anonym', 'namentlich nicht', 'kreise', 'quellen', 'insider'];
export const verbHelpers = 'hat haben hatte auch dann weiter zudem noch ist war werde wird';
export const ofWords = 'von vom für aus der des in im bei';

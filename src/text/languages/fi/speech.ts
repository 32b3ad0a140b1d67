/** Words of reported speech; nouns in the genitive too, before "mukaan". Source: written for Stemma from common news style. */
export const speechVerbs =
  'sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi toteavat korostaa korosti arvioi arvioivat muistuttaa muistutti painottaa painotti vakuuttaa vakuutti väittää väitti kirjoittaa kirjoitti lisää lisäsi ilmoittaa ilmoitti ilmoittivat tiedottaa tiedotti vahvistaa vahvisti vastaa vastasi varoittaa varoitti selittää selitti kuvaa kuvaili uskoo myöntää myönsi lupaa lupasi kiistää kiisti raportoi huomauttaa huomautti jatkaa';
export const clauseVerbs =
  'sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi korostaa korosti arvioi arvioivat muistuttaa muistutti painottaa vakuuttaa vakuutti väittää väitti kirjoittaa kirjoitti lisää lisäsi ilmoittaa ilmoitti ilmoittivat tiedottaa tiedotti vahvistaa vahvisti vastaa vastasi varoittaa varoitti selittää selitti uskoo myöntää myönsi lupaa lupasi raportoi huomauttaa';
export const accordingTo: readonly string[] = [];
export const accordingBehind: readonly string[] = ['mukaan'];
export const thatWords = 'että';
export const masculine = 'hän';
export const feminine = '';
export const plural = 'he';
export const neuter = 'se';
export const firstPerson = 'minä me';
export const relative = 'joka jotka';
export const possessives = 'hänen heidän sen';
export const indefinite = '';
export const masculineTitles = 'herra';
export const feminineTitles = 'rouva';
export const speakerNouns =
  'presidentti presidentin pääministeri pääministerin ministeri ministerin ulkoministeri ulkoministerin sisäministeri valtiovarainministeri tiedottaja tiedottajan edustaja edustajan puhemies johtaja johtajan toimitusjohtaja toimitusjohtajan pormestari pormestarin kaupunginjohtaja kaupunginjohtajan puheenjohtaja puheenjohtajan kansanedustaja kansanedustajan pääsihteeri pääsihteerin komisario komisarion rikoskomisario rikosylikomisario päivystävä palomestari palomestarin päällikkö päällikön kenraali kenraalin tuomari asianajaja asianajajan syyttäjä syyttäjän asiantuntija asiantuntijan ekonomisti professori professorin tutkija tutkijan lääkäri toimittaja silminnäkijä silminnäkijän lähde lähteen suurlähettiläs hallitus hallituksen ministeriö ministeriön poliisi poliisin pelastuslaitos pelastuslaitoksen puolue puolueen yhtiö yhtiön viranomainen uutistoimisto uutistoimiston raportti raportin oikeus oikeuden järjestö järjestön tiedotteen keskus keskuksen laitos laitoksen virasto viraston';
export const collectiveNouns =
  'viranomaiset viranomaisten lähteet lähteiden silminnäkijät silminnäkijöiden asiantuntijat asiantuntijoiden tutkijat tutkijoiden toimittajat lääkärit asukkaat asukkaiden ministerit tiedotusvälineet median';
export const figureNouns = '';
export const anonymousSigns: readonly string[] = ['nimettömänä', 'lähteet', 'lähteiden'];
export const verbHelpers = 'myös nyt on oli eilen tänään';
export const ofWords = '';

/** French function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  "le la les l' un une des du de d' au aux et ou mais donc or ni car que qu' qui quoi dont où si comme quand " +
  "lorsque puisque parce ce c' cet cette ces cela ça celui celle ceux il ils elle elles on nous vous je j' " +
  "tu me m' te t' se s' lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos à dans par " +
  'pour sur sous avec sans entre vers chez contre depuis pendant avant après jusque dès lors est sont était ' +
  "étaient été être a ont avait avaient avoir ai as fut sera serait soit ne n' pas plus moins très aussi " +
  'encore déjà bien tout tous toute toutes autre autres même mêmes aucun aucune jamais rien personne peu ' +
  'trop ainsi alors peut peuvent pouvait doit doivent devait faire fait dit disent déclaré selon indiqué ' +
  'affirmé ajouté';

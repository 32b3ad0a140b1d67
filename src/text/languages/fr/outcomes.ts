/** French words that tell an outcome, all forms of one in a line, in the order of the first families of `en/verbs.ts`. Written for this project. */
export const outcomes = [
  'mourir meurt mort morts morte mortes mourut décédé décédée décès tuer tue tué tués tuée tuées mortel mortelle péri victimes',
  'blesser blessé blessés blessée blessées blessure blessures',
  'arrêter arrêté arrêtés arrêtée arrestation arrestations interpellé interpellés interpellation',
  'inculper inculpé inculpés accusé accusés accusée accusation poursuivi',
  'condamner condamné condamnés condamnée condamnation coupable coupables',
  'acquitter acquitté acquittés acquittée acquittement relaxé relaxés relaxe',
  'détruire détruit détruits détruite détruites destruction ravagé ravagée',
  'démissionner démissionne démissionné démission',
  'licencier licencié licenciés licenciement limogé limogée renvoyé',
  'annuler annulé annulée annulés annulation',
  'reporter reporté reportée reportés report ajourné',
  'gagner gagne gagné remporter remporte remporté victoire vaincu battu battus',
  'perdre perd perdu perdus défaite',
  'acheter achète acheté rachat racheté acquérir acquis acquisition',
  'vendre vend vendu vendus vendue vente',
  'augmenter augmente augmenté hausse progressé grimpé monté bondi',
  'baisser baisse baissé chuter chuté reculé recul diminué chute',
  'sauver sauvé sauvés sauvetage secouru secourus évacué évacués',
  'tirer tiré tirs fusillade abattu abattus',
  'voler volé volés volée vol vols dérobé braquage',
  "s'écraser écrasé écrasée crash collision percuté",
];
/** Auxiliaries of the passive voice, and the words before its agent. */
export const passive = 'est sont été a fut furent';
export const by = 'par';

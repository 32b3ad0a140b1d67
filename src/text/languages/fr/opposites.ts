/** French words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
ouvrir ouvre ouvert ouverte ouverts ouverture rouvert rouverte / fermer ferme fermé fermée fermés fermeture
augmenter augmente augmenté augmentation hausse monter monte monté / diminuer diminue diminué baisse baisser baissé diminution chuter chuté
gagner gagne gagné victoire remporté remporte / perdre perd perdu défaite
acheter achète acheté achetée / vendre vend vendu vendue
accepter accepte accepté acceptée approuver approuve approuvé approuvée adopté adoptée / refuser refuse refusé refusée rejeter rejette rejeté rejetée
autoriser autorise autorisé autorisée permis / interdire interdit interdite
confirmer confirme confirmé admettre admet admis reconnaître reconnaît reconnu avouer avoue avoué / démentir dément démenti nier nie nié
condamné condamnée coupable / acquitté acquittée innocent innocente relaxé
arrêté arrêtée arrêtés interpellé interpellés / libéré libérée libérés relâché
survécu / mort morts tué tués décédé
commencer commence commencé débuter débute débuté / terminer termine terminé finir fini
plus / moins
légal légale / illégal illégale
nord / sud
majorité / minorité
`;

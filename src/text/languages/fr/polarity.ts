/** French words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'pas non jamais rien aucun aucune sans ni personne nul nulle';

/** Behind a negation these take it back: "not only". */
export const softeners = 'seulement uniquement que';

export const modals = 'peut peuvent pourrait pourraient doit doivent devrait devraient sera serait';

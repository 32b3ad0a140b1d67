/** French words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations =
  "ne n' pas non jamais rien aucun aucune sans ni personne nul nulle nie nié refuse refusé improbable";

export const modals = 'peut peuvent pourrait pourraient doit doivent devrait devraient sera serait';

/** Portuguese words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'não nem nunca jamais nada ninguém nenhum nenhuma sem tampouco';

/** Behind a negation these take it back: "not only". */
export const softeners = 'só somente apenas até';

export const modals = 'pode podem poderia poderiam deve devem deveria será seria';

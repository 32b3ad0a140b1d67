/** Dutch words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'niet geen nooit niets niemand zonder noch ontkent ontkende weigert weigerde onwaarschijnlijk';

export const modals = 'kan kunnen kon moet moeten zal zullen zou zouden mag';

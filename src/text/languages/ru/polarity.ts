/** Russian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'не нет ни никогда ничего никто никакой без нельзя';

/** Behind a negation these take it back: "not only". */
export const softeners = 'только лишь';

export const modals = 'может могут мог должен должна должны будет будут';

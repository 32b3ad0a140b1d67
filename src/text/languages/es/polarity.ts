/** Spanish words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'no ni nunca jamás nada nadie ningún ninguno ninguna sin tampoco';

/** Behind a negation these take it back: "not only". */
export const softeners = 'solo sólo solamente hasta';

export const modals = 'puede pueden podría podrían debe deben debería deberían será sería';

/** Italian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'non né mai niente nulla nessuno nessun nessuna senza';

/** Behind a negation these take it back: "not only". */
export const softeners = 'solo soltanto solamente';

export const modals = 'può possono potrebbe potrebbero deve devono dovrebbe sarà sarebbe';

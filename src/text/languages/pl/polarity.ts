/** Polish words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'nie ani nigdy nic nikt żaden żadna żadne bez';

/** Behind a negation these take it back: "not only". */
export const softeners = 'tylko jedynie';

export const modals = 'może mogą mógłby mogłaby powinien powinna musi muszą będzie';

/** Polish words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'nie ani nigdy nic nikt żaden żadna żadne bez zaprzeczył odmówił odrzucił';

export const modals = 'może mogą mógłby mogłaby powinien powinna musi muszą będzie';

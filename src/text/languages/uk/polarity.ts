/** Ukrainian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'не ні ані ніколи нічого ніхто ніякий без';

/** Behind a negation these take it back: "not only". */
export const softeners = 'лише тільки';

export const modals = 'може можуть має повинен повинна повинні буде будуть';

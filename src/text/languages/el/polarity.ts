/** Greek words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'δεν μη μην ούτε ποτέ τίποτα κανείς κανένας χωρίς';

/** Behind a negation these take it back: "not only". */
export const softeners = 'μόνο';

export const modals = 'μπορεί πρέπει θα μπορούν';

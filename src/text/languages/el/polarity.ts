/** Greek words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'δεν μη μην ούτε ποτέ τίποτα κανείς κανένας χωρίς αρνήθηκε';

export const modals = 'μπορεί πρέπει θα μπορούν';

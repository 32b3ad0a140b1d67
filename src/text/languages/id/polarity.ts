/** Indonesian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'tidak tak bukan belum jangan tanpa tiada';

/** Behind a negation these take it back: "not only". */
export const softeners = 'hanya saja sekadar';

export const modals = 'bisa dapat mungkin harus boleh diduga';

export const denials = 'membantah dibantah menyangkal menampik';

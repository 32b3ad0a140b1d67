/** Hebrew words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'לא אין אינו אינה ללא בלי מעולם';

/** Behind a negation these take it back: "not only". */
export const softeners = 'רק';

export const modals = 'יכול עשוי צריך חייב';

/** Hebrew words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'לא אין אינו אינה ללא בלי מעולם סירב הכחיש';

export const modals = 'יכול עשוי צריך חייב';

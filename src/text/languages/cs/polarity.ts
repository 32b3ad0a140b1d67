/** Czech words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'ne není nejsou nebyl nebyla nebylo nebyli nikdy nic nikdo žádný žádná bez ani nemůže nemá';

/** Behind a negation these take it back: "not only". */
export const softeners = 'jen pouze';

export const modals = 'může mohou mohl musí měl by bude';

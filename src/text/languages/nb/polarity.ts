/** Norwegian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'ikke ikkje ei aldri ingen intet ingenting uten verken';

/** Behind a negation these take it back: "not only". */
export const softeners = 'bare kun alene';

export const modals = 'kan kunne skal skulle bør burde må måtte vil ville';

export const denials = 'avviser avviste avvist benekter benektet nekter dementerer dementerte';

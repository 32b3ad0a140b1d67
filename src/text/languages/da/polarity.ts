/** Danish words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'ikke ej aldrig ingen intet ingenting uden hverken';

/** Behind a negation these take it back: "not only". */
export const softeners = 'kun bare blot alene';

export const modals = 'kan kunne skal skulle bør burde må måtte vil ville';

export const denials = 'afviser afviste afvist benægter benægtede dementerer dementerede';

/** Dutch words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'niet geen nooit niets niemand zonder noch';

/** Behind a negation these take it back: "not only". */
export const softeners = 'alleen slechts pas';

export const modals = 'kan kunnen kon moet moeten zal zullen zou zouden mag';

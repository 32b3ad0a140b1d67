/** Romanian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'nu nici niciodată nimeni nimic niciun nicio fără';

/** Behind a negation these take it back: "not only". */
export const softeners = 'doar numai';

export const modals = 'poate pot putea trebuie ar';

export const denials = 'neagă negat dezmințit dezminte respins respinge';

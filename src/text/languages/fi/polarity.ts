/** Finnish words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'ei eivät en emme ette et eikä eivätkä koskaan ilman älä';

/** Behind a negation these take it back: "not only". */
export const softeners = 'vain ainoastaan pelkästään';

export const modals = 'voi voivat voisi saattaa täytyy pitää pitäisi';

export const denials = 'kiistää kiisti kiistivät kieltää kielsi kiistänyt';

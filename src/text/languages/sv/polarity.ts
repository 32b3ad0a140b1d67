/** Swedish words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'inte ej icke aldrig ingen inget inga ingenting utan varken';

/** Behind a negation these take it back: "not only". */
export const softeners = 'bara endast enbart';

export const modals = 'kan kunde ska skulle bör borde måste får torde';

export const denials = 'förnekar förnekade förnekat dementerar dementerade bestrider';

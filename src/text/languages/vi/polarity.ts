/** Vietnamese words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'không chưa chẳng đừng';

/** Behind a negation these take it back: "not only". */
export const softeners = 'chỉ những';

export const modals = 'có thể phải nên cần';

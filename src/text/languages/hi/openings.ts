/** Hindi words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'लेकिन और भी इसके यह वह ये वे';

export const pronouns = 'यह वह ये वे';

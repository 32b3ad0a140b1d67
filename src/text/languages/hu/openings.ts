/** Hungarian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'de és is azonban ezért azután majd ez az ezek azok ugyanakkor emellett továbbá ezután így';

export const pronouns = 'ő ők az azok ez én mi';

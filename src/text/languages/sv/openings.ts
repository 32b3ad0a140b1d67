/** Swedish words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'men och också dock därför sedan då detta denna dessa samtidigt dessutom däremot så';

export const pronouns = 'han hon den det de hans hennes deras jag vi';

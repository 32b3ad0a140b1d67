/** Finnish words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'mutta ja myös kuitenkin siksi sitten tämä tämän nämä lisäksi sen samalla toisaalta niin';

export const pronouns = 'hän he se ne hänen heidän minä me';

/** Hebrew words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'אבל גם אולם לכן אז זה זאת זו';

export const pronouns = 'הוא היא הם הן';

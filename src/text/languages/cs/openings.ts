/** Czech words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'ale a i také však proto pak potom tedy zatímco mezitím to tento tato navíc';

export const pronouns = 'on ona ono oni jeho její jejich já my';

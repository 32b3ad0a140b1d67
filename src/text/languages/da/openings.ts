/** Danish words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'men og også dog derfor siden så dette denne disse samtidig desuden derimod';

export const pronouns = 'han hun den det de hans hendes deres jeg vi';

/** Norwegian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'men og også likevel derfor siden så dette denne disse samtidig dessuten derimot';

export const pronouns = 'han hun den det de hans hennes deres jeg vi';

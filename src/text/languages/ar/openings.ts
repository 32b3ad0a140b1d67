/** Arabic words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'لكن و أيضا كما ثم هذا هذه ذلك وقد';

export const pronouns = 'هو هي هم هن';

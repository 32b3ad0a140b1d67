/** Greek words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'αλλά και όμως επίσης ωστόσο έτσι τότε επιπλέον αυτό αυτή αυτός';

export const pronouns = 'αυτός αυτή αυτό αυτοί αυτές';

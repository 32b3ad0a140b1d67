/** Russian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'но и а также однако поэтому затем потом при тем кроме это этот эта эти между ранее позже';

export const pronouns = 'он она оно они его её ее их я мы';

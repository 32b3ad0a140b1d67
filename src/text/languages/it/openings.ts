/** Italian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'ma e anche inoltre poi quindi così dunque però tuttavia intanto infine invece ciò questo questa';

export const pronouns = 'egli ella lui lei essi loro suo sua io noi';

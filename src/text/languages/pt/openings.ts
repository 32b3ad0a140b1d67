/** Portuguese words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'mas e também além então assim depois enquanto porém contudo entretanto todavia isso isto este esta esse ' +
  'essa já';

export const pronouns = 'ele ela eles elas seu sua seus suas eu nós';

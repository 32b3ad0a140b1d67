/** Dutch words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'maar en ook dus toch echter daarom daarnaast bovendien verder toen dan intussen inmiddels later eerder ' +
  'dit dat deze die';

export const pronouns = 'hij zij ze het hem haar hen hun wij ik';

/** French words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  "mais et donc or aussi cependant toutefois pourtant néanmoins alors ainsi ensuite puis enfin d'ailleurs " +
  'ailleurs outre plus par également cela ceci ce ces cette celui celle parallèlement entretemps';

export const pronouns = 'il elle ils elles lui leur son sa ses on nous je';

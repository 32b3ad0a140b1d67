/** English words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'however but and so also yet nor then thus therefore moreover furthermore meanwhile instead nevertheless ' +
  'nonetheless still besides otherwise similarly likewise consequently accordingly additionally afterwards ' +
  'afterward later earlier although though because hence indeed such or that this these those there here ' +
  'another others both either';

export const pronouns = 'he she it they his her its their him them we i our my us';

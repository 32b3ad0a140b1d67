/** Spanish words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'pero y sin también además entonces así luego después mientras por asimismo aunque embargo tampoco eso ' +
  'esto ello este esta';

export const pronouns = 'él ella ellos ellas su sus le les yo nosotros';

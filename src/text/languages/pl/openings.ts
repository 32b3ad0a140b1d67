/** Polish words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'ale i a oraz jednak także też ponadto dlatego więc potem następnie tymczasem natomiast to ten ta te';

export const pronouns = 'on ona ono oni one jego jej ich ja my';

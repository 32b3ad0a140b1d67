/** Romanian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'dar și însă de asemenea totuși astfel apoi acest această aceasta acesta acestea totodată prin urmare';

export const pronouns = 'el ea ei ele acesta aceasta aceștia eu noi';

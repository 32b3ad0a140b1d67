/** Indonesian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives =
  'namun tetapi tapi dan juga karena itu kemudian lalu selain sementara ini tersebut oleh sehingga';

export const pronouns = 'dia ia mereka beliau saya kami kita';

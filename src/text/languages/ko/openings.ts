/** Korean words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = '그러나 하지만 그리고 또 또한 이에 이어 따라서 그래서 한편 이는 이와 이 그';

export const pronouns = '그는 그녀는 그들은 그가 이들은 나는 우리는';

/** Vietnamese words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'nhưng tuy ngoài sau đó đồng ngược cũng vì do như điều này';

export const pronouns = 'ông bà anh chị họ nó tôi chúng';

/** Persian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'اما همچنین ولی بنابراین سپس پس این آن با وجود در عین حال';

export const pronouns = 'او وی آنها آنان ایشان';

/** Turkish words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'ama ancak fakat ayrıca sonra daha bu bunun böylece öte buna';

export const pronouns = 'o onlar ben biz bunlar';

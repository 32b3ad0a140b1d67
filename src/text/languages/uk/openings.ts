/** Ukrainian words that lean on the sentence before when they begin one, and pronouns. Written for this project. */
export const connectives = 'але і й та а також однак проте тому потім крім водночас це цей ця ці раніше пізніше';

export const pronouns = 'він вона воно вони його її їх я ми';

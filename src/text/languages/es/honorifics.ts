/** Spanish forms of address before a name; own compilation. */
export const honorifics: readonly string[] = 'señor señora sr sra don doña presidente presidenta'.split(' ');

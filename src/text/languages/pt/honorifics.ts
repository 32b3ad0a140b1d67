/** Portuguese forms of address before a name; own compilation. */
export const honorifics: readonly string[] = 'senhor senhora sr sra dom dona doutor doutora presidente'.split(' ');

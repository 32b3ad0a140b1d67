/** German forms of address before a name; own compilation. */
export const honorifics: readonly string[] = 'herr frau dr prof präsident kanzler bundeskanzler freiherr graf'.split(
  ' ',
);

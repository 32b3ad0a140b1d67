/** French forms of address before a name; own compilation. */
export const honorifics: readonly string[] = 'm mme mlle monsieur madame maître président présidente'.split(' ');

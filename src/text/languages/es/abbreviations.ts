/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'sr sra sres srta d dña dr dra prof gral cnel lic ing av avda núm nº pág págs art cía etc ee uu ene feb mar abr may jun jul ago sept oct nov dic aprox';
export const mayEnd = 'etc uu cía';

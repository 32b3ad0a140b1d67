/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'č čl str tzv tj napr resp ing mgr bc judr mudr prof doc dr sv ul nám tel hod min max mil mld tis kap ods písm gen plk pplk mjr atď apod p s r o';
export const mayEnd = 'atď apod mil mld tis hod';
export const ordinalStop = true;

/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'esim mm ym yms jne ns nk ks vrt eli n noin klo puh prof dr tri toht mrd milj tuh kpl s v eaa ekr jkr os nro ko em mom';
export const mayEnd = 'mm ym yms jne milj mrd kpl';
export const ordinalStop = true;

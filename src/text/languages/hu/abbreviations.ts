/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'dr ifj id özv prof pl stb kb kft zrt nyrt bt sz szt u ún ill max min old km h tel vmi bp ker jan febr márc ápr máj jún júl aug szept okt nov dec mrd gr st évf ford szerk vö tc';
export const mayEnd = 'stb kft zrt nyrt bt mrd';
export const ordinalStop = true;

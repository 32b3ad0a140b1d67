/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'dhr mevr mr dr prof ing drs st nr ca bijv enz jan feb mrt apr jun jul aug sep sept okt nov dec';
export const mayEnd = 'enz';

/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'sig sigg dott prof ing avv on sen gen col s ss pag art ecc es gen feb mar apr mag giu lug ago set ott nov dic';
export const mayEnd = 'ecc';

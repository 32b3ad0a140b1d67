/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'nr art alin lit pct str bd șos bl sc ap jud com dl dna dr prof ing gen col lt mr sf etc ex cca aprox mil mld mln p pag vol ed cf vs tel ian feb mar apr iun iul aug sept oct noi dec s.a ș.a d-na';
export const mayEnd = 'etc mil mld mln';

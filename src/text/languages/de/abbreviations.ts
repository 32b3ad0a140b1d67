/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'dr prof hr fr frl st nr bzw ca etc usw vgl evtl ggf inkl exkl jan feb mär apr jun jul aug sep sept okt nov dez mio mrd tsd str abs art bd dipl ing geb gest verh max min rd sog u.a z.b d.h';
export const mayEnd = 'etc usw mio mrd str';
/** "24. Februar": a number with a full stop is an ordinal. */
export const ordinalStop = true;

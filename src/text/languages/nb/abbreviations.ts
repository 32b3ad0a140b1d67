/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'bl.a bl a f.eks eks dvs d.v.s osv o.s.v m.m m.fl mv ca cirka nr kl pst mill mrd kr tlf hr fr dr prof st jf pga p.g.a inkl ekskl maks min jan feb mar apr jun jul aug sep sept okt nov des stk pkt ang vedr evt iflg sr jr nov ndf';
export const mayEnd = 'osv mv kr mill mrd pst stk';
export const ordinalStop = true;

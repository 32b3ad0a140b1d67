/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'bl.a bl a f.eks eks dvs d.v.s osv o.s.v m.m m.fl mv m.v ca cirka nr kl pct mio mia kr tlf hr fr dr prof skt sml jf pga p.g.a inkl ekskl max min jan feb mar apr jun jul aug sep sept okt nov dec stk pkt tidl nuv ang vedr evt iflg ifølge st sr jr';
export const mayEnd = 'osv mv kr mio mia pct stk';
export const ordinalStop = true;

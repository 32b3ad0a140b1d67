/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'bl.a bl a d.v.s dvs t.ex ex m.m mm m.fl fl osv etc kl ca cirka nr st tr tel s.k sk resp dr prof hr ev inkl exkl max min milj mdr tkr kr jan feb mar apr jun jul aug sept sep okt nov dec f.d fd dnr sid art kap jfr o.s.v p.g.a pga';
export const mayEnd = 'osv etc mm fl kr milj mdr tkr st';

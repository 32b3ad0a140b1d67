/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'dr prof doç av yrd sn no nr vb vs bkz örn cad sok mah apt tel min maks mr mrs alb gen yzb org ltd şti a.ş aş yy st t.c m.ö m.s';
export const mayEnd = 'vb vs';

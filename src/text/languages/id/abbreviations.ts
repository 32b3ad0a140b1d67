/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'dr drs dra ir prof sdr sdri bpk h hj kh tn ny nn jl no tgl thn dll dsb dst dkk rp hlm pt cv ps s.h s.e m.si a.n u.p jend letjen mayjen brigjen kol kombes akbp kompol';
export const mayEnd = 'dll dsb dst dkk';

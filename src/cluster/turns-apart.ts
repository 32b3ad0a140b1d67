/**
 * How many steps on a round of `places` (at most 16) lie between the nearest members of two sets, which are given by their bits and
 * not empty: Sunday and Monday are one step apart.
 */
export function turnsApart(a: number, b: number, places: number): number {
  let apart = 0;
  while ((a & ((b << apart) | (b >>> (places - apart)) | (b >>> apart) | (b << (places - apart)))) === 0) apart++;
  return apart;
}

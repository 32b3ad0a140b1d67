/** Spanish words behind which something is told that is wanted, planned or possible, and not that it was done. Written for this project. */
export const unrealised =
  'será serán sería serían debe deben debería deberían puede pueden podría podrían quiere quieren quería va van prevé preveía previsto prevista planea planeaba amenaza amenazó espera esperaba pide pidió exige exigió promete prometió si posible presunto presunta presuntamente';

/** Italian words behind which something is told that is wanted, planned or possible, and not that it was done. Written for this project. */
export const unrealised =
  'sarà saranno sarebbe sarebbero deve devono dovrebbe dovrebbero può possono potrebbe potrebbero vuole vogliono voleva prevede previsto prevista minaccia spera chiede chiesto promette promesso se possibile presunto presunta presunti';

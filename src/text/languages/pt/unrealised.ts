/** Portuguese words behind which something is told that is wanted, planned or possible, and not that it was done. Written for this project. */
export const unrealised =
  'será serão seria seriam deve devem deveria deveriam pode podem poderia poderiam quer querem queria vai vão prevê previsto prevista planeja ameaça ameaçou espera esperava pede pediu exige promete prometeu se possível suposto suposta';

/**
 * Portuguese words for what was decided, by what the decision was on: the outcomes stand apart, and no two are true of one matter.
 * Finished forms only, for what may yet be decided is none. Written for this project.
 */
export const decisions = {
  approval: ['aprovou|aprovado|aprovada|ratificou', 'rejeitou|rejeitado|rejeitada|vetou|vetado'],
  verdict: ['condenado|condenada|condenou|considerado culpado', 'absolvido|absolvida|absolveu'],
  office: [
    'renunciou|pediu demissão|demitiu-se',
    'foi demitido|foi demitida|foi exonerado|foi exonerada|foi destituído',
  ],
  appeal: ['manteve a decisão|confirmou a sentença', 'anulou|anulado|anulada|revogou'],
  date: ['adiado|adiada|adiou', 'cancelado|cancelada|cancelou'],
  card: ['expulso|cartão vermelho', 'advertido|cartão amarelo'],
} as const;

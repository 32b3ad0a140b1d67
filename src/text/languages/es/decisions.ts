/**
 * Spanish words for what was decided, by what the decision was on: the outcomes stand apart, and no two are true of one matter.
 * Finished forms only, for what may yet be decided is none. Written for this project.
 */
export const decisions = {
  approval: ['aprobó|aprobado|aprobada|ratificó|ratificado', 'rechazó|rechazado|rechazada|vetó'],
  verdict: ['condenado|condenada|condenó|declarado culpable|declarada culpable', 'absuelto|absuelta|absolvió'],
  office: [
    'dimitió|renunció|ha dimitido|presentó su renuncia|presentó su dimisión',
    'destituido|destituida|despedido|despedida|cesado|cesada|destituyó',
  ],
  appeal: ['confirmó la sentencia|ratificó la sentencia', 'anuló|anulado|anulada|revocó|revocado'],
  date: ['aplazado|aplazada|pospuesto|pospuesta|aplazó', 'cancelado|cancelada|suspendido|suspendida|canceló'],
  card: ['expulsado|tarjeta roja', 'amonestado|tarjeta amarilla'],
} as const;

/** Spanish words that tell an outcome, all forms of one in a line, in the order of the first families of `en/verbs.ts`. Written for this project. */
export const outcomes = [
  'morir muere murió murieron muerto muertos muerta muertas muerte muertes fallecer falleció fallecieron fallecido fallecidos matar mató mataron mortal mortales víctimas',
  'herir herido heridos herida heridas lesionado lesionados',
  'detener detuvo detuvieron detenido detenidos detenida detención arrestado arrestados arresto',
  'acusar acusó acusado acusados acusada acusación imputado imputados',
  'condenar condenó condenado condenados condenada condena culpable culpables sentenciado',
  'absolver absolvió absuelto absueltos absolución',
  'destruir destruyó destruido destruida destruidos destrucción arrasado arrasada',
  'dimitir dimite dimitió dimisión renunciar renunció renuncia',
  'despedir despidió despedido despedidos despido destituido destituida cesado',
  'cancelar canceló cancelado cancelada cancelados cancelación suspendió',
  'aplazar aplazó aplazado aplazada aplazamiento pospuesto pospuso',
  'ganar gana ganó ganaron ganado victoria venció vencieron derrotó triunfo',
  'perder pierde perdió perdieron perdido derrota',
  'comprar compra compró comprado adquirir adquirió adquirido adquisición',
  'vender vende vendió vendieron vendido venta',
  'subir sube subió subieron aumentó aumento creció crecieron',
  'bajar baja bajó bajaron cayó cayeron caída descendió disminuyó',
  'rescatar rescató rescatado rescatados rescate evacuado evacuados salvado',
  'disparar disparó dispararon disparos tiroteo baleado',
  'robar robó robaron robado robados robo hurto',
  'estrellarse estrelló chocó chocaron choque colisión',
];
/** Auxiliaries of the passive voice, and the words before its agent. */
export const passive = 'fue fueron sido es son siendo';
export const by = 'por';

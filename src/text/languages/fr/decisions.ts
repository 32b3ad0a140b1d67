/**
 * French words for what was decided, by what the decision was on: the outcomes stand apart, and no two are true of one matter.
 * Finished forms only, for what may yet be decided is none. Written for this project.
 */
export const decisions = {
  approval: ['approuvé|approuvée|adopté|adoptée|ratifié|ratifiée', 'rejeté|rejetée|repoussé|repoussée'],
  verdict: ['condamné|condamnée|reconnu coupable|reconnue coupable', 'acquitté|acquittée|relaxé|relaxée'],
  office: [
    'démissionné|démissionne|a remis sa démission',
    'limogé|limogée|licencié|licenciée|destitué|destituée|révoqué|révoquée',
  ],
  appeal: ['confirmé la décision|confirmé le jugement', 'annulé|annulée|cassé|infirmé'],
  date: ['reporté|reportée|ajourné', 'supprimé|supprimée'],
  card: ['carton rouge|expulsé|exclu', 'carton jaune|averti'],
} as const;

/**
 * German words for what was decided, by what the decision was on: the outcomes stand apart, and no two are true of one matter.
 * Finished forms only, for what may yet be decided is none. Written for this project.
 */
export const decisions = {
  approval: [
    'gebilligt|verabschiedet|angenommen|billigte|verabschiedete|ratifiziert',
    'abgelehnt|lehnte|zurückgewiesen|verworfen|verwarf',
  ],
  verdict: ['verurteilt|schuldig gesprochen|schuldig befunden', 'freigesprochen|sprach frei'],
  office: [
    'zurückgetreten|trat zurück|tritt zurück|legte sein amt nieder|legte ihr amt nieder',
    'entlassen|gefeuert|abberufen|abgesetzt',
  ],
  appeal: ['bestätigt das urteil|bestätigte das urteil', 'aufgehoben|hob auf|kassiert'],
  date: ['verschoben|vertagt', 'abgesagt|gestrichen'],
  card: ['rote karte|vom platz gestellt|des feldes verwiesen', 'gelbe karte|verwarnt'],
} as const;

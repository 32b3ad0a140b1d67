/**
 * English words for what was decided, by what the decision was on: the outcomes stand apart, and no two are true of one matter.
 * Finished forms only, for what may yet be decided is none. Written for this project.
 */
export const decisions = {
  approval: [
    'approved|adopted|ratified|was passed|voted through|voted in favour of|voted in favor of|gave the green light',
    'rejected|voted down|turned down|vetoed|threw out|thrown out|voted against',
  ],
  verdict: [
    'found guilty|convicted',
    'acquitted|found not guilty|cleared of|cleared him of|cleared her of|cleared them of',
  ],
  office: [
    'resigned|stepped down|quit',
    'was dismissed|been dismissed|was fired|been fired|was sacked|been sacked|was ousted|been ousted|dismissed him|dismissed her|sacked him|sacked her|fired him|fired her',
  ],
  appeal: ['upheld', 'overturned|quashed|struck down|annulled'],
  date: ['postponed|put off', 'cancelled|canceled|called off', 'went ahead|goes ahead'],
  card: ['sent off|shown a red card|red-carded', 'booked|shown a yellow card|yellow-carded'],
} as const;

/**
 * Italian words for what was decided, by what the decision was on: the outcomes stand apart, and no two are true of one matter.
 * Finished forms only, for what may yet be decided is none. Written for this project.
 */
export const decisions = {
  approval: ['approvato|approvata|ratificato', 'respinto|respinta|bocciato|bocciata'],
  verdict: ['condannato|condannata|giudicato colpevole', 'assolto|assolta|prosciolto|prosciolta'],
  office: [
    'si è dimesso|si è dimessa|ha rassegnato le dimissioni',
    'licenziato|licenziata|destituito|esonerato|rimosso',
  ],
  appeal: ['ha confermato la sentenza|confermata la sentenza', 'annullato|annullata|ribaltato|ribaltata'],
  date: ['rinviato|rinviata|posticipato', 'cancellato|cancellata|annullato'],
  card: ['espulso|cartellino rosso', 'ammonito|cartellino giallo'],
} as const;

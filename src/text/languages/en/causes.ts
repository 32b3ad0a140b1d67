/** English words behind which the cause of what stands before them is given. Written for this project. */
export const causes =
  'caused by|because of|due to|owing to|blamed on|attributed to|as a result of|triggered by|sparked by|started by';

/** English phrases that look like one of them: what is due to begin has no cause. */
export const noCauses = 'is due to|are due to|was due to|were due to|be due to|been due to';

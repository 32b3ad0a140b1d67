/** German words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'nicht kein keine keinen keiner keinem keines nie niemals nichts niemand ohne weder noch';

/** Behind a negation these take it back: "not only". */
export const softeners = 'nur erst allein bloß';

export const modals =
  'kann könnte können könnten muss müsste müssen soll sollte sollen sollten wird würde will darf dürfte';

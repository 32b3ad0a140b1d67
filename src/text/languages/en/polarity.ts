/** English words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations =
  "not no never neither nor none nobody nothing without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't n't cant dont doesnt didnt isnt wasnt wont didn doesn isn aren wasn weren hasn haven hadn couldn wouldn shouldn";

/** Behind a negation these take it back: "not only". */
export const softeners = 'only just until necessarily merely alone';

export const modals = 'may might could would should must will shall can';

/** Verbs behind which what is told is not so for who speaks. */
export const denials =
  'yet deny denies denied denying refute refutes refuted refuting dispute disputes disputed disputing dismiss dismissed dismisses rejects rejected reject refused refuse refuses refusing';

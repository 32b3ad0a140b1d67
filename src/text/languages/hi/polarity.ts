/** Hindi words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'नहीं न मत बिना';

/** Behind a negation these take it back: "not only". */
export const softeners = 'केवल सिर्फ';

export const modals = 'सकता सकती सकते चाहिए';

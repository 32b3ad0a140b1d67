/** Hindi words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'नहीं न मत बिना इनकार';

export const modals = 'सकता सकती सकते चाहिए';

/** Tokens, sentences and normal forms: the one pass that every recogniser reads. */
export { fold, foldHash } from './fold.ts';
export { hashPair, hashString } from './hash.ts';
export { normalForm } from './normal-form.ts';
export { quotedSpans } from './quotations/find-quotations.ts';
export { splitSentences } from './sentences.ts';
export { tokenize } from './tokens.ts';

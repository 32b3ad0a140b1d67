export { type CheckOptions, checkDraft, type WordLikeness } from './check.ts';

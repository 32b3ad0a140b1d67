export { checkDraft } from './check.ts';

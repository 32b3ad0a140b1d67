/** Names compared, and the entities behind them joined within an article and across the reports of a story. */
export { compareNames, explainNames, type NameComparison, type NameReason } from './compare-names.ts';
export { joinEntities } from './join-entities.ts';

/** Czech words behind which something is told that is wanted, planned or possible, and not that it was done. Written for this project. */
export const unrealised =
  'bude budou bych by má mají měl měla měli může mohou mohl mohla mohli chce chtějí chtěl chtěla plánuje plánoval hrozí hrozil doufá žádá požádal požaduje slíbil slibuje pokud jestli možná údajně podmíněně podmíněný podmínkou';

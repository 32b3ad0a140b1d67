/** French words behind which something is told that is wanted, planned or possible, and not that it was done. Written for this project. */
export const unrealised =
  'sera seront serait seraient doit doivent devrait devraient devait devaient peut peuvent pourrait pourraient veut veulent voulait voulaient va vont prévoit prévoyait prévu prévue prévus menace menacé espère espérait demande demandé demandait promet promis promettait si possible présumé présumée sursis';

/** Nouns by which English news calls a company or body again that it has named: "the company", "the airline". Own compilation. */
export const bodyNouns =
  'company firm corporation automaker carmaker airline manufacturer planemaker retailer brewer insurer conglomerate chipmaker drugmaker';

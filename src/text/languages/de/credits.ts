/** How German pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
ursprünglich|zuerst|erstmals|zunächst erschienen|veröffentlicht|publiziert in|bei|auf|im der|dem? {name}
dieser artikel|beitrag|text erschien|ist ursprünglich|zuerst|zunächst? in|bei|auf|im der|dem? {name}
mit freundlicher genehmigung von|der|des {name}
nachdruck aus {name}
`,
  reprintKnown: `
quelle : {name}
übernommen von {name}
dieser artikel|beitrag|text stammt von|aus {name}
in kooperation mit {name}
`,
  partial: `
mit material von|der|des? nachrichtenagentur|nachrichtenagenturen|agentur|agenturen? {name}
mit agenturmaterial von|der? {name}
unter verwendung von … {name}
mit informationen von|der nachrichtenagentur|agentur? {name}
mitarbeit : {name}
`,
  agency: `
von {name}
© {name}
© # {name}
`,
};
export const before = `
nach angaben|informationen|berichten der|des|von nachrichtenagentur|agentur|zeitung|senders?
laut|zufolge|wie der|die|dem? nachrichtenagentur|agentur|zeitung|sender|magazin?
berichtet|berichtete|berichten|meldet|meldete|melden die|der|das nachrichtenagentur|agentur|zeitung|sender|magazin?
im interview|gespräch mit der|dem|den?
zitiert von der|dem?
sagte der|dem
sagte der|dem nachrichtenagentur|zeitung|sender|agentur|magazin
`;
export const after = `
berichtet|berichtete|berichten|berichteten
meldet|meldete|melden|meldeten
zufolge
unter berufung auf …
`;

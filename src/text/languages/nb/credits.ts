/** How Norwegian pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
opprinnelig publisert i|på|av {name}
saken ble først publisert i|på|av {name}
`,
  reprintKnown: `
kilde : {name}
`,
  partial: `
med materiale fra {name}
`,
  agency: `
© {name}
`,
};
export const before = `
ifølge nyhetsbyrået|avisen?
sier|opplyser til nyhetsbyrået|avisen?
skriver|melder nyhetsbyrået|avisen?
`;
export const after = `
skriver|skrev
melder|meldte
opplyser
`;

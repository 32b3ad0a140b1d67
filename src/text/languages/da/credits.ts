/** How Danish pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
oprindeligt bragt i|på|af {name}
artiklen blev først bragt i|på|af {name}
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
ifølge nyhedsbureauet|avisen?
siger|oplyser til nyhedsbureauet|avisen?
skriver|rapporterer nyhedsbureauet|avisen?
`;
export const after = `
skriver|skrev
rapporterer|rapporterede
oplyser
`;

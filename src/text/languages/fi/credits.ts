/** How Finnish pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
julkaistu alun perin {name}
`,
  reprintKnown: `
lähde : {name}
`,
  partial: ``,
  agency: `
© {name}
`,
};
export const before = `
kertoo uutistoimisto|sanomalehti
kertoi uutistoimisto|sanomalehti
`;
export const after = `
kertoo|kertoi
uutisoi
`;

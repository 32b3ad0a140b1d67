/** How Romanian pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
publicat inițial în|pe|de {name}
articol preluat de pe|din {name}
`,
  reprintKnown: `
sursa : {name}
`,
  partial: `
cu informații de la {name}
`,
  agency: `
© {name}
`,
};
export const before = `
potrivit|conform agenției|cotidianului|ziarului?
a declarat pentru agenția|ziarul?
informează|transmite|relatează|scrie agenția|ziarul?
citat|citată de agenția|ziarul?
`;
export const after = `
informează
transmite
relatează
`;

/** How Hungarian pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: ``,
  reprintKnown: `
forrás : {name}
`,
  partial: ``,
  agency: `
© {name}
`,
};
export const before = `
írja|közölte|jelentette a|az hírügynökség?
`;
export const after = `
írja
közölte
jelentette
`;

/** How Greek pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
αναδημοσίευση από {name}
`,
  reprintKnown: `
πηγή : {name}
`,
  partial: `
με πληροφορίες από {name}
`,
  agency: `
© {name}
`,
};
export const before = `
σύμφωνα με το|την πρακτορείο|εφημερίδα?
μετέδωσε|μεταδίδει το|η πρακτορείο|εφημερίδα?
`;
export const after = `
μεταδίδει
μετέδωσε
`;

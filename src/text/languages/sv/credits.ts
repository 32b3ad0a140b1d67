/** How Swedish pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
ursprungligen publicerad i|på|av {name}
artikeln publicerades först|ursprungligen i|på|av {name}
`,
  reprintKnown: `
källa : {name}
`,
  partial: `
med material från {name}
`,
  agency: `
© {name}
`,
};
export const before = `
enligt nyhetsbyrån|tidningen?
säger till|i tidningen|nyhetsbyrån?
rapporterar|skriver|uppger nyhetsbyrån|tidningen?
`;
export const after = `
rapporterar|rapporterade
skriver|skrev
uppger|uppgav
`;

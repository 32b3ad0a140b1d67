/** How Czech pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
původně publikováno v|na {name}
článek vyšel původně v|na {name}
převzato z|od {name}
`,
  reprintKnown: `
zdroj : {name}
`,
  partial: `
s využitím zpráv|materiálů {name}
`,
  agency: `
© {name}
© # {name}
`,
};
export const before = `
podle agentury|deníku|serveru|listu?
řekl|řekla|uvedl|uvedla|sdělil|sdělila agentuře|deníku|serveru?
informovala|informoval|napsal|uvedla agentura|deník|server|list?
`;
export const after = `
uvedla|uvedl
informovala|informoval
napsal|napsala
`;

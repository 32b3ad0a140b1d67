/** How Dutch pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
oorspronkelijk|eerder|eerst verschenen|gepubliceerd in|bij|op|door de|het? {name}
dit artikel verscheen|is eerder|oorspronkelijk|eerst in|bij|op|door de|het? {name}
met toestemming van {name}
`,
  reprintKnown: `
bron : {name}
overgenomen van {name}
`,
  partial: `
met medewerking van {name}
met informatie|materiaal van persbureau? {name}
`,
  agency: `
door {name}
van {name}
© {name}
© # {name}
`,
};
export const before = `
volgens de|het? persbureau|krant|omroep|zender?
zei|zegt|vertelde|verklaarde tegen|aan de|het? persbureau|krant|omroep|zender?
tegen|aan de|het? persbureau|krant|omroep
meldt|melden|bericht|schrijft de|het? persbureau|krant|omroep|zender?
in een? interview|gesprek met de|het?
`;
export const after = `
meldt|melden|meldde|meldden
schrijft|schreef
bericht|berichtte
`;

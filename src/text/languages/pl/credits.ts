/** How Polish pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
pierwotnie opublikowany|opublikowano|ukazał się? w|na|przez {name}
artykuł ukazał się pierwotnie|wcześniej? w|na {name}
za zgodą {name}
`,
  reprintKnown: `
źródło : {name}
za : {name}
`,
  partial: `
na podstawie informacji|materiałów|depesz {name}
z wykorzystaniem materiałów {name}
`,
  agency: `
© {name}
© # {name}
`,
};
export const before = `
według agencji|dziennika|stacji?
powiedział|powiedziała|przekazał|oświadczył agencji|dziennikowi|w rozmowie z?
w rozmowie z agencją|dziennikiem|telewizją?
podała|podał|podaje|poinformowała|informuje|donosi agencja|dziennik|stacja?
jak podaje|podała|informuje|donosi agencja|dziennik|stacja?
cytowany|cytowana przez agencję|dziennik?
`;
export const after = `
podała|podał|podaje
informuje|poinformowała|poinformował
donosi|doniosła
`;

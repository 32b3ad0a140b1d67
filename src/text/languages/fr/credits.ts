/** How French pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
initialement|originellement publié|paru|publiée|parue par|sur|dans|en le|la? {name}
publié|paru|publiée pour la première fois|initialement sur|dans|par le|la? {name}
cet article a été publié|est paru initialement|d'abord? sur|dans|par le|la? {name}
avec l'aimable autorisation de|du {name}
reproduit avec l'autorisation de|du {name}
`,
  reprintKnown: `
source : {name}
repris de {name}
cet article est repris de|du {name}
`,
  partial: `
avec {name}
avec l'agence {name}
`,
  agency: `
par {name}
© {name}
© # {name}
`,
};
export const before = `
selon l'|le|la|les? agence?
d'après l'|le|la?
a déclaré|dit|confié|indiqué|expliqué à l'|la|le? chaîne|quotidien|journal|agence?
ont indiqué|déclaré|dit à l'|la|le? chaîne|quotidien|journal|agence?
rapporte|rapportent|rapporté|annonce|indique l'|le|la? agence|quotidien|journal|chaîne?
dans un entretien à|au|avec le|la|l'? quotidien|journal|chaîne?
cité|citée|cités par l'|le|la? agence|quotidien|journal|chaîne?
à l'|la agence?
`;
export const after = `
rapporte|rapportent|rapportait
a rapporté|annoncé|révélé|indiqué|constaté
a appris|constaté l' …
`;

/** How Portuguese pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
publicado|publicada originalmente|inicialmente em|no|na|por|pelo|pela {name}
este artigo|texto|reportagem foi publicado|publicada originalmente? em|no|na|por|pelo|pela {name}
reproduzido com permissão|autorização de|da|do {name}
`,
  reprintKnown: `
fonte : {name}
`,
  partial: `
com informações|informação|dados de|da|do|das|dos agência? {name}
com agência {name}
`,
  agency: `
por {name}
da {name}
© {name}
© # {name}
`,
};
export const before = `
segundo a|o agência|jornal|emissora|rede?
de acordo com a|o agência|jornal|emissora|rede?
disse|declarou|afirmou|contou|informou à|ao|a agência|jornal|emissora|rede|tv?
informou|noticiou|publicou|relatou a|o agência|jornal|emissora|rede?
em entrevista à|ao|a agência|jornal|emissora|rede|tv?
em declarações à|ao agência|jornal?
citado|citada|citados pela|pelo agência|jornal?
`;
export const after = `
informou|informa|noticiou
relatou|relata
apurou
`;

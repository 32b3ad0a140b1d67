/** How Spanish pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
publicado|publicada originalmente|originariamente|inicialmente en|por el|la? {name}
este artículo|texto fue|se publicado|publicó originalmente|inicialmente? en|por el|la? {name}
reproducido con permiso|autorización de {name}
con permiso|autorización de {name}
`,
  reprintKnown: `
fuente : {name}
tomado de {name}
`,
  partial: `
con información|informaciones|datos|material de la|las? agencia|agencias? {name}
con reportes de {name}
`,
  agency: `
por {name}
© {name}
© # {name}
`,
};
export const before = `
según informa|informó|reportó? la|el? agencia|diario|periódico|cadena?
dijo|declaró|contó|afirmó|explicó|aseguró a|al la|el? agencia|diario|periódico|cadena?
informó|informa|reportó|reporta|publicó|publica la|el? agencia|diario|periódico|cadena?
en una? entrevista con|a|al la|el? agencia|diario|periódico|cadena?
en declaraciones a|al la|el? agencia|diario|periódico|cadena?
citado|citada|citados por la|el? agencia|diario|periódico|cadena?
de acuerdo con la|el? agencia|diario|periódico?
`;
export const after = `
informó|informa|informaron
reportó|reporta
ha|han podido saber|informado
`;

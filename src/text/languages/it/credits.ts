/** How Italian pages state their sources; form: see en/credits.ts. Source: written for Stemma from common newsroom usage. */
export const credits = {
  reprint: `
pubblicato|pubblicata originariamente|originalmente|inizialmente su|da|sul|in {name}
questo articolo è stato pubblicato|apparso originariamente|originalmente|prima? su|da|sul {name}
per gentile concessione di|della|del {name}
`,
  reprintKnown: `
fonte : {name}
tratto da {name}
`,
  partial: `
con informazioni di|da|dell'|della agenzia? {name}
con il contributo di|dell'|della {name}
`,
  agency: `
di {name}
© {name}
© # {name}
`,
};
export const before = `
secondo l'|la|il|quanto? agenzia|riferito? da|dall'|dalla?
ha detto|dichiarato|riferito|spiegato all'|alla|al|a agenzia|quotidiano|giornale?
riferisce|riporta|scrive|riferiscono l'|la|il? agenzia|quotidiano|giornale?
in un'intervista a|alla|al|con
intervistato|citato|citata da|dal|dalla|dall'
`;
export const after = `
riferisce|riferiscono|riporta|riportano
ha riferito|riportato|appreso
`;

/** Furniture of Danish pages. Source: written for Stemma from the common furniture of Danish news sites. */
export const furniture = {
  navigation: `
menu
log ind
søg
til forsiden
`,
  share: `
del …
del på …
print
kopier link …
lyt til …
`,
  subscribe: `
abonnér …
bliv abonnent …
tilmeld dig …
følg os …
`,
  consent: `
vi bruger cookies …
`,
  'read-also': `
læs også …
læs mere …
se også …
relaterede artikler …
mest læste
artiklen fortsætter …
`,
  comments: `
kommentarer
# kommentarer
`,
  tail: `
kommentarer
læs også
mest læste
`,
  advertisement: `
annonce
`,
  picture: `
foto : …
`,
  legal: `
© …
copyright …
`,
} as const;
export const commentCounts = '# kommentarer|# kommentar';
export const published = 'udgivet offentliggjort publiceret';
export const modified = 'opdateret';
export const by = 'af :|skrevet af|af';
export const dateWords = 'kl den senest';

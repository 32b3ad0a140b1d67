/** Furniture of Norwegian pages. Source: written for Stemma from the common furniture of Norwegian news sites. */
export const furniture = {
  navigation: `
meny
logg inn
søk
`,
  share: `
del …
del på …
skriv ut
kopier lenke …
`,
  subscribe: `
abonner …
bli abonnent …
vi bruker informasjonskapsler …
følg oss …
`,
  'read-also': `
les også …
les mer …
les også : …
se også …
relaterte saker …
mest lest
`,
  comments: `
kommentarer
# kommentarer
`,
  tail: `
kommentarer
les også
mest lest
`,
  advertisement: `
annonse
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
export const published = 'publisert';
export const modified = 'oppdatert';
export const by = 'av :|skrevet av|av';
export const dateWords = 'kl sist';

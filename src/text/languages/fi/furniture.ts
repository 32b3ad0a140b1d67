/** Furniture of Finnish pages. Source: written for Stemma from the common furniture of Finnish news sites. */
export const furniture = {
  navigation: `
valikko
kirjaudu
haku
`,
  share: `
jaa …
jaa artikkeli …
tulosta
kuuntele …
`,
  subscribe: `
tilaa …
tilaa uutiskirje …
käytämme evästeitä …
seuraa meitä …
`,
  'read-also': `
lue myös …
lue lisää …
katso myös …
aiheesta lisää …
luetuimmat
`,
  comments: `
kommentit
# kommenttia
`,
  tail: `
kommentit
lue myös
luetuimmat
`,
  advertisement: `
mainos
mainos alkaa
mainos päättyy
`,
  picture: `
kuva : …
`,
  legal: `
© …
`,
} as const;
export const commentCounts = '# kommenttia|# kommentti';
export const published = 'julkaistu';
export const modified = 'päivitetty muokattu';
export const by = 'kirjoittaja :|teksti :';
export const dateWords = 'klo viimeksi';

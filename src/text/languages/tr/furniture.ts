/** Furniture of Turkish pages. Source: written for Stemma from the common furniture of Turkish news sites. */
export const furniture = {
  share: `
paylaş …
yazdır
`,
  subscribe: `
abone ol …
bizi takip edin …
çerez …
`,
  'read-also': `
ayrıca oku …
bunları da oku …
ilgili haberler …
haberin devamı …
çok okunanlar
`,
  comments: `
yorumlar
# yorum
yorum yap …
`,
  tail: `
yorumlar
ilgili haberler
`,
  advertisement: `
reklam
`,
  picture: `
fotoğraf : …
`,
  legal: `
tüm hakları saklıdır …
© …
`,
} as const;
export const commentCounts = '# yorum';
export const published = 'yayınlanma yayımlanma yayın';
export const modified = 'güncelleme güncellenme güncellendi';
export const by = 'haber :|yazan :';
export const dateWords = 'tarihi saat son';

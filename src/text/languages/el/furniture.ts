/** Furniture of Greek pages. Source: written for Stemma from the common furniture of Greek news sites. */
export const furniture = {
  navigation: `
μενού
σύνδεση
αναζήτηση
αρχική
`,
  share: `
μοιραστείτε …
κοινοποίηση …
εκτύπωση
`,
  subscribe: `
εγγραφείτε …
ακολουθήστε μας …
ακολουθήστε το … στο google news …
`,
  consent: `
χρησιμοποιούμε cookies …
`,
  'read-also': `
διαβάστε επίσης …
διαβάστε ακόμα …
διαβάστε περισσότερα …
δείτε επίσης …
σχετικά άρθρα …
δημοφιλή
`,
  comments: `
σχόλια
# σχόλια
`,
  tail: `
σχόλια
σχετικά άρθρα
`,
  advertisement: `
διαφήμιση
`,
  picture: `
φωτογραφία : …
φωτο : …
`,
  legal: `
με επιφύλαξη παντός δικαιώματος …
© …
`,
} as const;
export const commentCounts = '# σχόλια|# σχόλιο';
export const published = 'δημοσιεύτηκε δημοσίευση δημοσιεύθηκε';
export const modified = 'ενημερώθηκε ενημέρωση';
export const by = 'γράφει ο|γράφει η|συντάκτης :';
export const dateWords = 'στις τελευταία ώρα';

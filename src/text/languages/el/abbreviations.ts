/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'κ κκ κα αρ άρθ σελ π.χ μ.μ π.μ δηλ κλπ κ.λπ κ.ά εκ εκατ δισ χιλ χλμ τ.μ τηλ οδ λεωφ αγ καθ δρ παρ βλ πρβλ αι ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ κεφ';
export const mayEnd = 'κλπ εκατ δισ χιλ χλμ αι';

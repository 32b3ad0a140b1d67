/** Capitals and large cities in Hindi news: `|` between names. Own compilation. */
export const cities =
  'दिल्ली|नई दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|लखनऊ|पटना|इस्लामाबाद|कराची|लाहौर|काबुल|ढाका|काठमांडू|कोलंबो|बीजिंग|मॉस्को|कीव|लंदन|पेरिस|बर्लिन|वॉशिंगटन|वाशिंगटन|न्यूयॉर्क|टोक्यो|तेहरान|यरुशलम|दुबई|जिनेवा';
/** Common words that are, or begin with, the name of a country. */
export const commonWords = 'माली|चाड|पेरू|टोगो';

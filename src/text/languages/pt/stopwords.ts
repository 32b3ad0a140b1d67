/** Portuguese function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob ' +
  'sobre entre até desde e ou mas que quem qual quando onde como porque se não ao à aos às este esta estes ' +
  'estas esse essa esses essas aquele aquela isto isso ele ela eles elas eu tu você vocês nós me te lhe lhes ' +
  'meu minha seu sua seus suas nosso nossa é são era eram foi foram ser sido sendo está estão estava estavam ' +
  'estar tem têm tinha tinham ter há houve havia será seria seja muito mais menos também já ainda só todo ' +
  'toda todos todas outro outra outros outras mesmo mesma cada algum alguma nenhum nenhuma nada ninguém ' +
  'nunca pouco tão tanto pode podem poderia deve devem disse diz disseram afirmou segundo acrescentou num ' +
  'numa';

/** Romanian function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'a al ale ai ar am au de din în la pe cu pentru că ca care ce și sau dar nu se să si in o un una unei unui unor este ' +
  'sunt era erau fost fi va vor după până între prin spre fără despre asupra sub peste mai foarte doar numai când ' +
  'unde cum dacă deși iar ci el ea ei ele eu noi voi lui ei lor acest această acești aceste acel acea aceasta acesta ' +
  'cel cea cei cele tot toate toți ori nici însă astfel atunci acum aici avea avut poate potrivit spus declarat';

/** English function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'a an the this that these those and or but nor so yet if then than as at by for from in into of off on ' +
  'onto out over per to up upon with within without about above across after again against along also am ' +
  "among any are aren't around be because been before being below between both can can't could couldn't did " +
  "didn't do does doesn't doing don't down during each either else ever every few had hadn't has hasn't have " +
  "haven't having he her here hers herself him himself his how however i i'm i've i'll i'd is isn't it its " +
  "itself just 's 're 'll 've 'd 'm may me might more most must my myself neither no not now o once one only " +
  "other others our ours ourselves own same shall she should shouldn't since some such their theirs them " +
  "themselves there they through till too toward towards under until us very via was wasn't we were weren't " +
  "what when where whether which while who whom whose why will won't would wouldn't you your yours yourself " +
  'yourselves said say says saying told tells according added';

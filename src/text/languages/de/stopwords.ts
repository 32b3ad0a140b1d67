/** German function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'der die das den dem des ein eine einen einem einer eines und oder aber doch denn weil wenn als wie ob ' +
  'dass daß so zu zum zur im in ins am an auf aus bei beim bis durch für gegen mit nach ohne seit um unter ' +
  'über von vom vor während wegen zwischen ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen ' +
  'mein dein sein seine seinen seiner seinem ihre ihren ihrer ihrem unser unsere euer dieser diese dieses ' +
  'diesen diesem jener jene welche welcher welches was wer wo wann warum hier da dort dann nun jetzt noch ' +
  'nur auch schon sehr mehr nicht kein keine keinen keiner nichts nie niemals ist sind war waren bin bist ' +
  'sei wäre wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte könnte muss ' +
  'müssen musste soll sollen sollte will wollen wollte darf dürfen mag möchte man alle alles andere anderen ' +
  'sagte sagt sagten erklärte teilte mitteilte laut demnach zufolge';

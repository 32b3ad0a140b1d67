/** Italian function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  "il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla ai agli alle " +
  "all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con su sul sullo " +
  "sulla sui sugli sulle sull' per tra fra e ed o ma che chi cui quando dove come perché se non questo " +
  'questa questi queste quello quella quelli quelle ciò egli ella esso essa essi io tu lui lei noi voi loro ' +
  'mi ti si ci vi ne suo sua suoi sue mio nostro è sono era erano fu furono essere stato stata stati state ' +
  'sia ha hanno aveva avevano avere avuto ho sarà sarebbe molto più meno anche già ancora solo tutto tutta ' +
  'tutti tutte altro altra altri altre stesso stessa ogni alcuni alcune nessuno nessuna niente nulla mai ' +
  'poco così tanto può possono potrebbe deve devono detto dice secondo dopo prima durante contro senza';

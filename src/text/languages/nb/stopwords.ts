/** Norwegian function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'og i jeg det at en et ei den til er som på de med han av for ikke der var meg seg men har om vi min hadde ham hun ' +
  'nå over da fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne inn når være noe ' +
  'ville jo deres etter ned skulle denne enn dette også under ha deg annen henne alt mye sitt sine vår mot disse hvis ' +
  'din noen hos bli mange blir hennes vært sier sa ifølge ved kan to mellom mer år så';

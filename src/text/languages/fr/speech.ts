/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'dit disait disent déclare déclaré déclarait déclarent déclaré ajoute ajouté ajoutait ajoutent affirme affirmé affirmait affirment explique expliqué expliquait expliquent précise précisé précisait souligne souligné soulignait indique indiqué indiquait annonce annoncé annonçait estime estimé estimait assure assuré assurait rappelle rappelé rappelait raconte raconté racontait confie confié confiait répond répondu répondait demande demandé demandait lance lancé lançait écrit écrivait tweeté insiste insisté insistait prévient prévenu avertit averti martèle martelé conclut conclu concluait poursuit poursuivi poursuivait note noté regrette regretté dénonce dénoncé promet promis reconnaît reconnu admet admis prétend prétendu soutient soutenu juge jugé plaide plaidé témoigne témoigné résume résumé réagi réagit martelait complète complété commente commenté ironise ironisé tranche tranché accuse accusé salué salue évoque évoqué rétorque rétorqué reprend renchérit';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'qualifié qualifie qualifiait dénoncé jugé';
/** The same before a word for "of": "spoke of a …". */
export const speakVerbs = 'parlé évoqué';
export const clauseVerbs =
  'dit disait disent déclaré déclare déclarait ajoute ajouté affirme affirmé affirmait explique expliqué expliquait précise précisé souligne souligné indique indiqué indiquait annonce annoncé estime estimé estimait assure assuré assurait rappelle rappelé raconte raconté confie confié répond répondu écrit prévient prévenu avertit averti conclut conclu note noté promet promis reconnaît reconnu admet admis prétend prétendu soutient soutenu juge jugé';
export const accordingTo = ['selon', "d'après", 'aux dires de', 'pour'];
export const thatWords = "que qu qu' qu’";
export const masculine = 'il lui';
export const feminine = 'elle';
export const plural = 'ils elles';
/** Forms that never are the subject. */
export const masculineOther = '';
export const feminineOther = '';
export const neuter = 'ce cela';
export const firstPerson = 'je nous';
export const relative = 'qui';
export const possessives = 'son sa ses leur leurs mon ma mes notre nos';
export const articles = 'le la les l un une des ce cet cette ces du';
export const indefinite = 'un une des';
export const masculineTitles =
  'm monsieur président ministre directeur père fils frère mari homme chancelier avocat chercheur sénateur député conseiller';
export const feminineTitles =
  'mme mlle madame mademoiselle présidente directrice mère fille sœur épouse femme chancelière avocate chercheuse sénatrice députée conseillère';
export const speakerNouns =
  'président présidente ministre porte-parole directeur directrice chef cheffe maire député députée sénateur sénatrice avocat avocate juge expert experte économiste professeur chercheur chercheuse auteur journaliste témoin habitant responsable source secrétaire candidat candidate élu élue préfet procureur procureure ambassadeur diplomate général colonel commissaire médecin entraîneur joueur patron patronne dirigeant dirigeante militant militante conseiller conseillère communiqué rapport étude gouvernement ministère police parti syndicat entreprise agence premier chancelier chancelière';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'candidat élu dirigeant responsable homme femme milliardaire';
export const collectiveNouns =
  'responsables sources ministres experts économistes chercheurs journalistes témoins habitants avocats députés sénateurs diplomates autorités médecins dirigeants élus syndicats militants spécialistes observateurs critiques enquêteurs voisins certains plusieurs';
export const anonymousSigns = ['anonymat', 'anonyme', 'proche du dossier', 'sources'];
export const verbHelpers = 'a ont avait est était sont aussi ainsi encore également t il elle on ensuite puis s se';
export const ofWords = 'de du des d à au aux en pour';

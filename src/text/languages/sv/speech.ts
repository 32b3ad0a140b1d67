/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'säger sa sade sagt uppger uppgav uppgett berättar berättade menar menade skriver skrev meddelar meddelade anser ansåg konstaterar konstaterade tillägger tillade hävdar hävdade betonar betonade förklarar förklarade svarar svarade varnar varnade bekräftar bekräftade påpekar påpekade medger medgav lovar lovade förnekar förnekade rapporterar rapporterade tror understryker underströk fortsätter kommenterar kommenterade';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'kallade kallar beskrev';
export const clauseVerbs =
  'säger sa sade sagt uppger uppgav berättar berättade menar menade skriver skrev meddelar meddelade anser ansåg konstaterar konstaterade tillägger tillade hävdar hävdade betonar betonade förklarar förklarade svarar svarade varnar varnade bekräftar bekräftade påpekar påpekade medger medgav lovar lovade förnekar rapporterar rapporterade understryker';
export const accordingTo: readonly string[] = ['enligt'];
export const thatWords = 'att';
export const masculine = 'han';
export const feminine = 'hon';
export const plural = 'de';
export const neuter = 'den det';
export const masculineOther = 'honom';
export const feminineOther = 'henne';
export const firstPerson = 'jag vi';
export const relative = 'som';
export const possessives = 'hans hennes deras sin sitt sina min vår vårt våra dess';
export const articles = 'en ett den det de';
export const indefinite = 'en ett';
export const masculineTitles = 'herr';
export const feminineTitles = 'fru fröken';
export const speakerNouns =
  'president presidenten statsminister statsministern minister ministern utrikesminister utrikesministern finansminister finansministern talesperson talespersonen talesman talesmannen presstalesperson presstalespersonen pressekreterare pressekreteraren chef chefen polischef borgmästare borgmästaren kommunalråd kommunalrådet ordförande ordföranden riksdagsledamot riksdagsledamoten partiledare partiledaren generalsekreterare generalsekreteraren direktör direktören vd vd:n advokat advokaten domare domaren åklagare åklagaren expert experten ekonom ekonomen professor professorn forskare forskaren läkare läkaren journalist journalisten ambassadör ambassadören general generalen räddningsledare räddningsledaren vakthavande vittne vittnet källa källan regeringen departementet polisen räddningstjänsten partiet företaget bolaget myndigheten byrån nyhetsbyrån rapporten domstolen kommunen organisationen';
export const collectiveNouns =
  'myndigheterna myndigheter källor vittnen experter forskare forskarna journalister läkare boende grannar ministrar medier analytiker bedömare ögonvittnen';
export const figureNouns = 'politikern kandidaten';
export const anonymousSigns: readonly string[] = ['anonym', 'källor', 'vill inte uppge'];
export const verbHelpers = 'också även nu har hade i går idag sedan inte till';
export const ofWords = 'av för från på i vid till om';

/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'spus spune spun spunea declarat declară afirmat afirmă adăugat adaugă precizat precizează anunțat anunţat anunță subliniat subliniază explicat explică susținut susţinut susține scris scrie transmis transmite menționat menționează avertizat avertizează confirmat confirmă răspuns răspunde informat informează arătat arată relatat relatează recunoscut promis negat completat punctat estimat consideră crede acuzat conchis';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'calificat numit';
export const clauseVerbs =
  'spus spune spun spunea declarat declară afirmat afirmă adăugat adaugă precizat precizează anunțat anunţat anunță subliniat subliniază explicat explică susținut susţinut susține scris scrie transmis transmite menționat menționează avertizat avertizează confirmat confirmă răspuns informat informează arătat arată relatat relatează recunoscut promis estimat consideră crede';
export const accordingTo: readonly string[] = [
  'potrivit',
  'conform',
  'după spusele',
  'în opinia',
  'după cum a declarat',
  'după cum a spus',
];
export const thatWords = 'că să';
export const masculine = 'el acesta';
export const feminine = 'ea aceasta';
export const plural = 'ei ele aceștia';
export const firstPerson = 'eu noi';
export const relative = 'care';
export const possessives = 'lui ei lor său sa săi sale meu mea nostru noastră';
export const articles = 'un o unei unui';
export const indefinite = 'un o';
export const masculineTitles = 'domnul dl';
export const feminineTitles = 'doamna dna domnișoara';
export const speakerNouns =
  'președinte președintele președintelui preşedintele preşedintelui președinta premier premierul premierului prim-ministru prim-ministrul ministru ministrul ministrului ministra purtător purtătorul purtătoarea cuvânt director directorul directorului directoarea primar primarul primarului primărița deputat deputatul deputata senator senatorul senatoarea secretar secretarul secretarului general generalul avocat avocatul avocata judecător judecătorul judecătoarea procuror procurorul expert expertul specialist specialistul economist economistul profesor profesorul cercetător cercetătorul jurnalist jurnalistul martor martorul ambasador ambasadorul ambasadorului medic medicul lider liderul liderului șeful şeful prefect prefectul comisar comisarul sursă sursa guvern guvernul guvernului minister ministerul ministerului poliția poliţia poliției parchetul partid partidul compania companiei agenția agenţia agenției raport raportul raportului tribunalul organizația inspectoratul inspectoratului purtătorului';
export const collectiveNouns =
  'autoritățile autorităților autorităţile surse surselor sursele martori martorii experți experții experților specialiști specialiștii specialiștilor cercetătorii jurnaliștii medicii localnicii localnicilor pompierii pompierilor polițiștilor procurorilor martorilor medicilor polițiștii anchetatorii anchetatorilor procurorii oficialii oficialilor miniștrii analiștii';
export const figureNouns = 'candidatul politicianul';
export const anonymousSigns: readonly string[] = ['sub protecția anonimatului', 'surse', 'surselor'];
export const verbHelpers = 'a au mai și ar fost de asemenea însă joi luni marți miercuri vineri sâmbătă duminică';
export const ofWords = 'de al a ale din pentru la';

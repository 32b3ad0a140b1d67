/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'sier sa sagt opplyser opplyste opplyst forteller fortalte mener mente skriver skrev melder meldte vurderer konstaterer konstaterte legger føyer hevder hevdet understreker understreket forklarer forklarte svarer svarte advarer advarte bekrefter bekreftet påpeker påpekte innrømmer innrømmet lover lovet avviser avviste uttaler uttalte rapporterer rapporterte tror fastslår fastslo fortsetter seier';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'kalte kaller beskrev';
export const clauseVerbs =
  'sier sa sagt opplyser opplyste forteller fortalte mener mente skriver skrev melder meldte konstaterer konstaterte hevder hevdet understreker understreket forklarer forklarte svarer svarte advarer advarte bekrefter bekreftet påpeker påpekte innrømmer innrømmet lover lovet uttaler uttalte rapporterer rapporterte fastslår fastslo seier';
export const accordingTo: readonly string[] = ['ifølge', 'i følge', 'etter det'];
export const thatWords = 'at';
export const masculine = 'han';
export const feminine = 'hun ho';
export const plural = 'de';
export const neuter = 'den det';
export const masculineOther = 'ham';
export const feminineOther = 'henne';
export const firstPerson = 'jeg vi eg';
export const relative = 'som';
export const possessives = 'hans hennes deres sin sitt sine min vår dens dets';
export const articles = 'en et ei den det de';
export const indefinite = 'en et ei';
export const masculineTitles = 'herr';
export const feminineTitles = 'fru';
export const speakerNouns =
  'president presidenten statsminister statsministeren minister ministeren statsråd statsråden utenriksminister utenriksministeren finansminister finansministeren talsperson talspersonen talsmann talsmannen talskvinne pressetalsperson pressetalspersonen pressesjef sjef sjefen ordfører ordføreren leder lederen partileder partilederen stortingsrepresentant generalsekretær generalsekretæren direktør direktøren advokat advokaten dommer dommeren aktor politiadvokat politiadvokaten ekspert eksperten økonom økonomen professor professoren forsker forskeren lege legen journalist journalisten ambassadør ambassadøren general generalen innsatsleder innsatslederen operasjonsleder operasjonslederen vitne vitnet kilde kilden regjeringen departementet politiet partiet selskapet myndigheten byrået nyhetsbyrået rapporten domstolen kommunen organisasjonen brannvesenet';
export const collectiveNouns =
  'myndighetene myndigheter kilder vitner eksperter forskere forskerne journalister leger beboere naboer ministre medier analytikere øyenvitner';
export const figureNouns = 'politikeren kandidaten';
export const anonymousSigns: readonly string[] = ['anonym', 'kilder'];
export const verbHelpers = 'også nå har hadde i går dag til ikke';
export const ofWords = 'av for fra på i ved til om';

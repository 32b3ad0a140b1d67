/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'siger sagde sagt oplyser oplyste oplyst fortæller fortalte mener mente skriver skrev meddeler meddelte vurderer vurderede konstaterer konstaterede tilføjer tilføjede hævder hævdede understreger understregede forklarer forklarede svarer svarede advarer advarede bekræfter bekræftede påpeger påpegede erkender erkendte lover lovede afviser afviste udtaler udtalte lyder rapporterer rapporterede fastslår fastslog kalder';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'kaldte kalder beskrev';
export const clauseVerbs =
  'siger sagde sagt oplyser oplyste fortæller fortalte mener mente skriver skrev meddeler meddelte vurderer vurderede konstaterer konstaterede tilføjer tilføjede hævder hævdede understreger understregede forklarer forklarede svarer svarede advarer advarede bekræfter bekræftede påpeger påpegede erkender erkendte lover lovede udtaler udtalte rapporterer rapporterede fastslår fastslog';
export const accordingTo: readonly string[] = ['ifølge'];
export const thatWords = 'at';
export const masculine = 'han';
export const feminine = 'hun';
export const plural = 'de';
export const neuter = 'den det';
export const masculineOther = 'ham';
export const feminineOther = 'hende';
export const firstPerson = 'jeg vi';
export const relative = 'som der';
export const possessives = 'hans hendes deres sin sit sine min vores dets dens';
export const articles = 'en et den det de';
export const indefinite = 'en et';
export const masculineTitles = 'hr';
export const feminineTitles = 'fru frk';
export const speakerNouns =
  'præsident præsidenten statsminister statsministeren minister ministeren udenrigsminister udenrigsministeren finansminister finansministeren talsmand talsmanden talsperson talspersonen talskvinde talskvinden ordfører ordføreren pressechef pressechefen chef chefen borgmester borgmesteren formand formanden forperson folketingsmedlem partileder partilederen generalsekretær generalsekretæren direktør direktøren advokat advokaten dommer dommeren anklager anklageren ekspert eksperten økonom økonomen professor professoren forsker forskeren læge lægen journalist journalisten ambassadør ambassadøren general generalen indsatsleder indsatslederen vagtchef vagtchefen vidne vidnet kilde kilden regeringen ministeriet politiet partiet virksomheden selskabet myndigheden bureauet nyhedsbureauet rapporten domstolen kommunen organisationen beredskabet';
export const collectiveNouns =
  'myndighederne myndigheder kilder vidner eksperter forskere forskerne journalister læger beboere naboer ministre medier analytikere øjenvidner';
export const figureNouns = 'politikeren kandidaten';
export const anonymousSigns: readonly string[] = ['anonym', 'kilder'];
export const verbHelpers = 'også nu har havde i går dag til ikke';
export const ofWords = 'af for fra på i ved til om';

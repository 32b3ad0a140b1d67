/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'said says say saying told tells tell telling added adds add adding announced announces announce announcing asked asks asking wrote writes write writing tweeted tweets tweeting stated states stating noted notes noting warned warns warn warning claimed claims claim claiming argued argues argue arguing insisted insists insist insisting explained explains explain explaining declared declares declaring stressed stresses stressing emphasized emphasised emphasizes emphasizing acknowledged acknowledges acknowledging admitted admits admitting conceded concedes confirmed confirms confirming denied denies denying reported reports report reporting replied replies replying responded responds responding recalled recalls recalling suggested suggests suggest suggesting predicted predicts predicting promised promises promising vowed vows vowing pledged pledges pledging urged urges urging concluded concludes concluding complained complains complaining remarked remarks testified testifies testifying alleged alleges alleging asserted asserts asserting estimated estimates estimating believes believe believed thinks think thought observed observes countered counters joked jokes quipped quips shouted shouts yelled whispered mused muses boasted boasts lamented laments cautioned cautions reiterated reiterates repeated repeats maintained maintains contended contends highlighted highlights highlighting continued continues posted posts posting hoped hopes hope feared fears fear proclaimed revealed reveals disclosed disclosed indicated indicates indicating answered answers interjected recounted recounts mentioned mentions mentioning underlined underlines pointed hailed praised called calls calling described describes dismissed accused accuses accusing accepted welcomed';
/** Verbs that carry a whole clause as what is said, without quotation marks. */
export const clauseVerbs =
  'said says say saying told tells tell telling added adds add adding announced announces announce announcing wrote writes write writing tweeted tweets stated states stating noted notes noting warned warns warn warning claimed claims claim claiming argued argues argue arguing insisted insists insist insisting explained explains explain explaining declared declares declaring stressed stresses stressing emphasized emphasised emphasizes acknowledged acknowledges acknowledging admitted admits admitting conceded concedes confirmed confirms confirming denied denies denying reported reports reporting replied replies responded recalled recalls suggested suggests suggest suggesting predicted predicts predicting promised promises promising vowed vows pledged pledges concluded concludes complained complains remarked testified testifies alleged alleges alleging asserted asserts asserting estimated estimates believes believe believed thinks think observed observes countered cautioned cautions reiterated reiterates maintained maintains contended contends highlighted hopes hope fears fear revealed reveals disclosed indicated indicates recounted mentioned';
export const accordingTo = ['according to', 'in the words of', 'in the view of', 'in the opinion of'];
export const thatWords = 'that whether';
/** Pronouns by what they can stand for. */
export const masculine = 'he';
export const feminine = 'she';
export const plural = 'they';
/** Forms that never are the subject. */
export const masculineOther = 'his him himself';
export const feminineOther = 'her hers herself';
export const neuter = 'it its itself';
export const firstPerson = 'i we';
export const relative = 'who which that';
/** Possessives that lead from a person to somebody of theirs: "his spokesman". */
export const possessives = 'his her its their my our your';
export const articles = 'the a an this that these those';
export const indefinite = 'a an one another some any';
/** Titles before or instead of a name that tell the holder's sex. */
export const masculineTitles =
  'mr mister sir lord king prince spokesman chairman congressman businessman policeman father son brother husband man boy uncle grandfather actor';
export const feminineTitles =
  'mrs ms miss madam lady queen princess spokeswoman chairwoman congresswoman businesswoman policewoman mother daughter sister wife woman girl aunt grandmother actress';
/** Heads of noun phrases that speak: one person or body. */
export const speakerNouns =
  'official source minister president spokesman spokeswoman spokesperson secretary senator governor mayor chief director leader head officer lawyer attorney judge analyst expert economist professor researcher scientist author writer reporter journalist editor witness resident candidate nominee lawmaker congressman congresswoman representative chairman chairwoman chair ambassador envoy diplomat general colonel commander sergeant sheriff doctor teacher student activist strategist adviser advisor aide manager coach player owner founder executive critic supporter friend neighbor neighbour mother father man woman person police statement report study letter memo email document newspaper poll survey agency ministry department government company campaign group organization organisation committee commission court council office union party network paper premier chancellor king queen pope bishop priest prosecutor investigator detective pilot driver survivor victim voter worker employee insider operative surgeon billionaire businessman mogul speaker whip veteran politician counterpart';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns =
  'candidate nominee businessman billionaire mogul politician lawmaker official leader contender newcomer hopeful statesman incumbent frontrunner democrat republican';
/** The same in the plural, or many by nature. */
export const collectiveNouns =
  'officials sources ministers spokesmen senators governors mayors leaders officers lawyers attorneys judges analysts experts economists professors researchers scientists authors writers reporters journalists editors witnesses residents candidates lawmakers representatives ambassadors diplomats generals commanders doctors teachers students activists strategists advisers advisors aides coaches players owners executives critics supporters friends neighbors neighbours people men women police documents newspapers polls surveys agencies countries companies groups organizations unions parties republicans democrats conservatives liberals voters workers employees insiders operatives opponents others many some several few authorities investigators prosecutors survivors families parents members allies observers scholars historians veterans media both';
/** Signs that a source does not want to be named. */
export const anonymousSigns = [
  'anonymity',
  'anonymous',
  'anonymously',
  'unnamed',
  'familiar with',
  'not be named',
  'not authorized',
  'not authorised',
  'declined to be identified',
  'sources',
];
/** Words between a source and its verb, or before a verb, that belong to neither. */
export const verbHelpers =
  'also has have had is was were are then later once again further previously earlier recently reportedly repeatedly publicly subsequently will would could may might did does do be been being';
/** What an office is an office of is joined to it by these. */
export const ofWords = 'of for from at in with to by on';

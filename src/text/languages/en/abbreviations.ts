/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt cpl cmdr maj adm pres st mt ft rev hon supt insp det jr sr messrs vs etc inc ltd co corp bros dept univ assn est approx no nos vol ed eds pp al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd mass calif conn ariz ala ark colo del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo';
/** Abbreviations that often end a sentence as well: what follows decides. */
export const mayEnd = 'inc ltd co corp bros jr sr etc al mass no sat sun mar ill ind miss wash la mo pa va vt';

/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'č čl čís str tzv tj tzn např resp popř mj aj apod atd atp ing mgr bc judr mudr phdr rndr prof doc dr sv ul nám tř tel hod min max mil mld tis kč kap odst písm roč stol p pí gen plk pplk mjr kpt npor por kol srov viz vs zvl stč př n l';
export const mayEnd = 'apod atd atp aj kč tis mil mld hod l min';
export const ordinalStop = true;

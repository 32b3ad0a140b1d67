/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'řekl řekla řekli uvedl uvedla uvedli uvádí sdělil sdělila sdělili prohlásil prohlásila prohlásili dodal dodala dodává podotkl podotkla oznámil oznámila oznámili potvrdil potvrdila potvrdili upozornil upozornila zdůraznil zdůraznila vysvětlil vysvětlila vysvětluje popsal popsala míní tvrdí tvrdil tvrdila napsal napsala odpověděl odpověděla říká říkají poznamenal poznamenala připustil připustila varoval varovala informoval informovala konstatoval konstatovala doplnil doplnila doplňuje ocenil odmítl odmítla přiznal přiznala slíbil slíbila připomněl připomněla zopakoval vzkázal vzkázala soudí';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'označil označila nazval nazvala';
export const clauseVerbs =
  'řekl řekla řekli uvedl uvedla uvedli uvádí sdělil sdělila sdělili prohlásil prohlásila dodal dodala oznámil oznámila oznámili potvrdil potvrdila potvrdili upozornil upozornila zdůraznil zdůraznila vysvětlil vysvětlila tvrdí tvrdil tvrdila napsal napsala odpověděl odpověděla říká říkají poznamenal připustil připustila varoval varovala informoval informovala konstatoval konstatovala doplnil doplnila přiznal přiznala slíbil slíbila připomněl připomněla';
export const accordingTo: readonly string[] = ['podle', 'dle'];
export const thatWords = 'že aby';
export const masculine = 'on';
export const feminine = 'ona';
export const plural = 'oni';
export const firstPerson = 'já my';
export const relative = 'který která kteří které';
export const possessives = 'jeho její jejich můj náš svůj své';
export const masculineTitles = 'pan prezident premiér ministr ředitel starosta hejtman poslanec senátor';
export const feminineTitles =
  'paní prezidentka premiérka ministryně ředitelka starostka hejtmanka poslankyně senátorka';
export const speakerNouns =
  'prezident prezidenta prezidentka premiér premiéra premiérka ministr ministra ministryně mluvčí mluvčího ředitel ředitele ředitelka starosta starosty starostka primátor primátora primátorka hejtman hejtmana hejtmanka poslanec poslankyně senátor senátorka předseda předsedy předsedkyně místopředseda náměstek tajemník generál soudce soudkyně soud soudu advokát advokátka obhájce žalobce expert experta odborník ekonom profesor profesorka vědec výzkumník analytik novinář svědek svědka velvyslanec úřad úřadu vláda vlády vládu ministerstvo ministerstva policie policii policejní hasiči agentura agentury agenturu zpráva zprávy strana firma firmy společnost společnosti zdroj zdroje lékař šéf šéfka výbor';
export const collectiveNouns =
  'úřady úřadů zdroje zdrojů odborníci odborníků experti expertů vědci vědců svědci svědků poslanci hasiči hasičů záchranáři záchranářů vyšetřovatelé vyšetřovatelů analytici ministři politici obyvatelé lékaři novináři představitelé média médií';
export const figureNouns = 'politik kandidát';
export const anonymousSigns: readonly string[] = ['nechtěl být jmenován', 'zdroje', 'zdrojů', 'nejmenovaný'];
export const verbHelpers =
  'se si je to také dnes včera ještě i však rovněž v pondělí úterý středu čtvrtek pátek sobotu neděli novinářům agentuře';
export const ofWords = 'z ze pro při od';

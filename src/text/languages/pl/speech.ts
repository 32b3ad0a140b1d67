/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodali dodaje oświadczył oświadczyła oświadczyli oświadcza stwierdził stwierdziła stwierdza podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła tłumaczy poinformował poinformowała poinformowali informuje ogłosił ogłosiła ostrzegł ostrzegła ostrzega przyznał przyznała przyznaje zapewnił zapewniła zapewnia odpowiedział odpowiedziała odpowiada zapytał zapytała pyta napisał napisała pisze relacjonował relacjonowała relacjonuje komentował komentowała komentuje ocenił oceniła ocenia zauważył zauważyła zauważa przekazał przekazała przekazali przekonuje przekonywał przekonywała apelował apelowała apeluje potwierdził potwierdziła potwierdza zaprzeczył zaprzeczyła twierdzi twierdził twierdziła opowiada opowiadał opowiadała zapowiedział zapowiedziała zapowiada';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'nazwał nazwała określił określiła';
/** The same before a word for "of": "spoke of a …". */
export const speakVerbs = 'mówił mówiła';
export const clauseVerbs =
  'powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodaje oświadczył oświadczyła oświadcza stwierdził stwierdziła stwierdza podkreślił podkreśliła podkreśla zaznaczył zaznaczyła wyjaśnił wyjaśniła poinformował poinformowała poinformowali informuje ostrzegł ostrzegła przyznał przyznała zapewnił zapewniła ocenił oceniła zauważył zauważyła przekazał przekazała przekazali potwierdził potwierdziła twierdzi twierdził twierdziła zapowiedział zapowiedziała';
export const accordingTo: readonly string[] = [
  'według',
  'zdaniem',
  'jak poinformował',
  'jak podał',
  'jak podała',
  'jak podaje',
  'jak informuje',
  'jak przekazał',
  'jak przekazała',
];
export const thatWords = 'że iż czy';
export const masculine = 'on';
export const feminine = 'ona';
export const plural = 'oni one';
/** Forms that never are the subject. */
export const masculineOther = 'jego niego nim';
export const feminineOther = 'jej niej nią';
export const neuter = 'ono';
export const firstPerson = 'ja my';
export const relative = 'który która którzy które kto';
export const possessives = 'jego jej ich mój nasz swój';
export const articles = '';
export const indefinite = 'jeden jedna';
export const masculineTitles =
  'pan prezydent premier minister dyrektor burmistrz ojciec syn brat mąż mężczyzna rzecznik poseł';
export const feminineTitles =
  'pani minister dyrektorka burmistrzyni matka córka siostra żona kobieta rzeczniczka posłanka';
export const speakerNouns =
  'prezydent premier minister ministra burmistrz burmistrzyni dyrektor dyrektorka szef szefowa prezes rzecznik rzeczniczka poseł posłanka senator senatorka adwokat sędzia ekspert ekspertka ekonomista profesor badacz badaczka autor autorka dziennikarz świadek ambasador generał prokurator lekarz lekarka trener wojewoda źródło rząd ministerstwo policja partia firma agencja raport komunikat';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'polityk kandydat kandydatka przedsiębiorca';
export const collectiveNouns =
  'urzędnicy źródła ministrowie eksperci ekonomiści badacze dziennikarze świadkowie mieszkańcy adwokaci posłowie dyplomaci władze lekarze krytycy analitycy obserwatorzy';
export const anonymousSigns: readonly string[] = ['anonimowo', 'anonimowość', 'źródło', 'źródła'];
export const verbHelpers = 'nam mi im mu także też potem jeszcze już';
export const ofWords = 'z w na od do dla';

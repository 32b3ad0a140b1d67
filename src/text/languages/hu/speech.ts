/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'mondta mondja mondták mond közölte közli közölték írta írja írták jelentette jelenti bejelentette bejelentették hangsúlyozta hangsúlyozza kijelentette kiemelte kifejtette elmondta elmondták hozzátette hozzátették állította állítja állítják nyilatkozta fogalmazott megjegyezte megerősítette megerősítették figyelmeztetett válaszolta tájékoztatott rámutatott leszögezte elismerte ígérte tagadta magyarázta vélte véli szögezte emlékeztetett';
export const clauseVerbs =
  'mondta mondja mondták közölte közli közölték írta írja írták jelentette bejelentette bejelentették hangsúlyozta hangsúlyozza kijelentette kiemelte kifejtette elmondta elmondták hozzátette állította állítja állítják nyilatkozta megjegyezte megerősítette megerősítették válaszolta leszögezte elismerte ígérte magyarázta vélte rámutatott figyelmeztetett tájékoztatott';
export const accordingTo: readonly string[] = [];
export const accordingBehind: readonly string[] = ['szerint'];
export const thatWords = 'hogy';
export const masculine = 'ő';
export const feminine = '';
export const plural = 'ők';
export const firstPerson = 'én mi';
export const relative = 'aki amely akik';
export const possessives = '';
export const articles = 'a az egy';
export const indefinite = 'egy';
export const masculineTitles = 'úr';
export const feminineTitles = 'asszony';
export const speakerNouns =
  'elnök elnöke miniszterelnök miniszterelnöke miniszter minisztere külügyminiszter belügyminiszter államtitkár államtitkára szóvivő szóvivője igazgató igazgatója vezérigazgató polgármester polgármestere képviselő képviselője főtitkár főtitkára pártelnök frakcióvezető tábornok bíró ügyvéd ügyvédje ügyész ügyészség szakértő szakértője közgazdász professzor kutató tudós orvos újságíró szemtanú nagykövet forrás kormány minisztérium rendőrség rendőrfőkapitányság katasztrófavédelem tűzoltóság párt cég társaság vállalat hírügynökség ügynökség jelentés közlemény bíróság szervezet hivatal parancsnok vezető vezetője';
export const collectiveNouns =
  'hatóságok források szakértők kutatók tudósok szemtanúk újságírók orvosok lakók miniszterek képviselők elemzők diplomaták';
export const figureNouns = '';
export const anonymousSigns: readonly string[] = ['névtelen', 'neve elhallgatását', 'források'];
export const verbHelpers = 'azt is el meg ezt arról arra úgy már még pedig';
export const ofWords = '';

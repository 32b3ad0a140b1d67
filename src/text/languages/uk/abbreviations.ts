/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'р рр ст вул буд стор ім акад проф див т тис млн млрд грн дол чол січ лют бер квіт трав черв лип серп вер жовт лист груд';
export const mayEnd = 'р рр грн дол чол';

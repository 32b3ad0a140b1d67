/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'г гг в вв ул д стр рис им акад проф см т тыс млн млрд руб долл чел янв фев февр мар апр авг сен сент окт ноя нояб дек';
export const mayEnd = 'г гг в руб долл чел д';

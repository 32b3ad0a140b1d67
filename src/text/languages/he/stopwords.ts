/** Hebrew function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'של על את אל עם מן מ ב ל ה ו כ ש כי אם או אבל גם רק לא כן יש אין היה היתה הייתה היו יהיה הוא היא הם הן אני ' +
  'אנחנו אתה זה זאת זו אלה אלו כל כמו בין לפני אחרי עד מאז אשר אותו אותה אותם יותר מאוד עוד כבר אמר אמרה מסר ' +
  'לפי';

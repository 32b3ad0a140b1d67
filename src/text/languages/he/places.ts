/** Capitals and large cities in Hebrew news: `|` between names. Own compilation. */
export const cities =
  'ירושלים|תל אביב|חיפה|באר שבע|רמאללה|עזה|קהיר|ביירות|דמשק|עמאן|בגדאד|טהראן|ריאד|דובאי|אנקרה|איסטנבול|מוסקבה|קייב|ורשה|ברלין|פריז|לונדון|רומא|מדריד|בריסל|ז׳נבה|וינה|אתונה|וושינגטון|ניו יורק|בייג׳ינג|טוקיו';
/** Common words that are, or begin with, the name of a country. */
export const commonWords = 'מאלי|עומאן';

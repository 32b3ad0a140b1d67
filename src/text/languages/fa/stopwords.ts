/** Persian function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'و در به از که این آن را با است بود برای تا یا هم نیز بر اما اگر چون هر یک خود شد شده می شود کرد کرده کند کنند ' +
  'دارد داشت دارند داشته باید نیست هستند بودند هستیم باشد شدند او آنها آنان وی ما من شما ایشان همه هیچ چه چند ' +
  'بین پس پیش روی زیر بالا طی بدون درباره همچنین ولی زیرا سپس تنها بیش بیشتر کمتر گفت گفته اعلام افزود';

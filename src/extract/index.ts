/** Page → Article: main text, title, byline, dates, outlet, credits; furniture left out and logged. */
export { extractPage } from './extract-page.ts';
export { languageOf } from './language.ts';
export { toNewsArticle } from './news-article.ts';

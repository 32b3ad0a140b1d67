import type { Article } from '../model/article.ts';

/** A JSON-LD object of schema.org. */
export type JsonLd = { readonly [key: string]: string | JsonLd | readonly JsonLd[] };

/** The article as a JSON-LD `NewsArticle` of schema.org; times of which the year is not known are left out. */
export function toNewsArticle(article: Article): JsonLd {
  const agencies = article.credits.filter((credit) => credit.kind === 'agency' || credit.kind === 'reprint');
  const whole = (value: string | undefined): value is string => value !== undefined && !value.startsWith('XXXX');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(article.url === undefined ? {} : { '@id': article.url, url: article.url }),
    headline: article.title,
    ...(article.author === undefined ? {} : { author: { '@type': 'Person', name: article.author } }),
    ...(whole(article.published?.value) ? { datePublished: article.published.value } : {}),
    ...(whole(article.modified?.value) ? { dateModified: article.modified.value } : {}),
    ...(article.outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: article.outlet } }),
    ...(article.section === undefined ? {} : { articleSection: article.section }),
    ...(agencies.length === 0
      ? {}
      : { sourceOrganization: agencies.map((credit) => ({ '@type': 'Organization', name: credit.name })) }),
    ...(article.language === 'und' ? {} : { inLanguage: article.language }),
    articleBody: article.text,
  };
}

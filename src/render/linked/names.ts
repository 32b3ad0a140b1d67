import type { BriefArticle } from '../../model/brief.ts';

const SAFE = /^https?:\/\/[^\s<>"{}|\\^`]+$/i;

/** The address of a report where it has one, else a name made of its id. */
export const articleIri = (article: Pick<BriefArticle, 'id' | 'url'>): string =>
  article.url !== undefined && SAFE.test(article.url)
    ? article.url
    : `urn:stemma:article:${encodeURIComponent(article.id)}`;

export const storyIri = (id: string): string => `urn:stemma:story:${encodeURIComponent(id)}`;

export const nodeIri = (id: string): string => `urn:stemma:node:${encodeURIComponent(id)}`;

/** A date that schema.org and XSD take: nothing for a year that is not told. */
export const knownDate = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(value) ? value : undefined;

/** The object without its undefined members. */
export const told = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

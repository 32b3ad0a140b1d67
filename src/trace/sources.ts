import type { Credit } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Evidence } from '../model/lineage.ts';
import type { Cite } from '../model/span.ts';
import { cite } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import type { Prepared } from './prepared.ts';

/** A source that reports credit, and who credits it how. */
export interface Source {
  readonly name: string;
  readonly slug: string;
  readonly credits: readonly SourceCredit[];
}

export interface SourceCredit {
  /** Index of the crediting report. */
  readonly report: number;
  readonly credit: Credit;
}

/** `Radio Free Europe/Radio Liberty` → `radio-free-europe-radio-liberty`. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const ARTICLES = /^(?:the|la|le|el|die|der|das|il)-/;

/** The sources that reports credit, pictures left out and an outlet's own name too; spellings and initials of one name together. */
export function sourcesOf(reports: readonly Prepared[]): Source[] {
  const sources: { name: string; slug: string; keys: Set<string>; credits: SourceCredit[] }[] = [];
  reports.forEach((report, number) => {
    const { article, reading } = report.witness;
    for (const credit of [...article.credits, ...reading.credits]) {
      if (credit.kind === 'picture' || slugOf(credit.name) === '') continue;
      if (isOwn(credit, report)) continue;
      const keys = keysOf(credit.name);
      let source = sources.find((known) => keys.some((key) => known.keys.has(key)));
      if (source === undefined) {
        source = { name: credit.name, slug: slugOf(credit.name), keys: new Set(), credits: [] };
        sources.push(source);
      } else if (credit.name.length > source.name.length) {
        source.name = credit.name;
        source.slug = slugOf(credit.name);
      }
      for (const key of keys) source.keys.add(key);
      if (!source.credits.some((known) => known.report === number && known.credit.kind === credit.kind))
        source.credits.push({ report: number, credit });
    }
  });
  return sources.map(({ name, slug, credits }) => ({ name, slug, credits }));
}

/** Forms under which a name is known: its slug, without an article, and its initials as agencies use them. */
function keysOf(name: string): string[] {
  const slug = slugOf(name).replace(ARTICLES, '');
  const words = slug.split('-');
  const keys = [slug];
  if (words.length > 1) {
    const initials = words
      .filter((word) => word.length > 2 || words.length <= 3)
      .map((word) => word[0])
      .join('');
    if (initials.length >= 2) keys.push(`=${initials}`);
    keys.push(slug.replace(/-(?:news-agency|news|agency|english|newswire|online|com)$/, ''));
  } else if (slug.length <= 5 && name === name.toUpperCase()) keys.push(`=${slug}`);
  const slashed = name.match(/^[\p{Lu}/]{3,12}$/u);
  if (slashed) keys.push(`=${slug.replace(/-/g, '')}`);
  return keys;
}

/** Whether the credit only says whose page this is: the outlet or the address bears the credited name. */
function isOwn(credit: Credit, report: Prepared): boolean {
  const { article } = report.witness;
  const wanted = slugOf(credit.name).replace(/-/g, '');
  const domain = article.domain === undefined ? '' : slugOf(article.domain).replace(/-/g, '');
  if (
    domain !== '' &&
    (domain.includes(wanted) ||
      keysOf(credit.name).some((key) => key.startsWith('=') && domain.startsWith(key.slice(1))))
  )
    return true;
  return credit.kind !== 'outlet' && article.outlet !== undefined && slugOf(article.outlet) === slugOf(credit.name);
}

/** Whether a report was published by the source itself. */
export function isBy(report: Prepared, source: Source): boolean {
  const { outlet, domain } = report.witness.article;
  const keys = new Set(keysOf(source.name));
  if (outlet !== undefined && keysOf(outlet).some((key) => keys.has(key))) return true;
  return domain !== undefined && slugOf(domain).replace(/-/g, '').includes(source.slug.replace(/-/g, ''));
}

/** The credit as evidence: its words in the text, or where else they stand. */
export function creditEvidence(report: Prepared, credit: Credit, note: string): Evidence {
  const { article } = report.witness;
  const inText = credit.span === undefined || credit.where !== 'text' ? undefined : safeCite(article, credit.span);
  if (inText !== undefined) return { role: 'credit', to: inText, note };
  return { role: 'credit', stated: { article: article.id, where: credit.where, exact: credit.exact }, note };
}

function safeCite(
  article: { readonly id: ArticleId; readonly text: string },
  span: { start: number; end: number },
): Cite | undefined {
  return span.start < span.end && span.end <= article.text.length ? cite(article, span) : undefined;
}

/** For each report those whose outlet it credits for the whole. */
export function creditedReports(reports: readonly Prepared[], sources: readonly Source[]): Set<number>[] {
  const names: Set<number>[] = reports.map(() => new Set());
  for (const source of sources) {
    const own = [...reports.keys()].filter((r) => isBy(reports[r]!, source));
    if (own.length === 0) continue;
    for (const { report, credit } of source.credits) {
      if (credit.kind !== 'partial') for (const each of own) if (each !== report) names[report]!.add(each);
    }
  }
  return names;
}

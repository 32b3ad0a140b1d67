import type { Credit } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Evidence } from '../model/lineage.ts';
import type { Cite } from '../model/span.ts';
import { cite } from '../model/span.ts';
import { bearsName, formsOf, isHost, type NameForms, sameHouse, slugOf } from './outlet-names.ts';
import { type Prepared, Voice, wordAt } from './prepared.ts';

/** A source that reports credit, and who credits it how. */
export interface Source {
  readonly name: string;
  readonly slug: string;
  /** All spellings under which it is credited. */
  readonly names: readonly string[];
  readonly credits: readonly SourceCredit[];
}

export interface SourceCredit {
  /** Index of the crediting report. */
  readonly report: number;
  readonly credit: Credit;
}

/** The sources that reports credit, pictures left out and an outlet's own name too; spellings and initials of one name together. */
export function sourcesOf(reports: readonly Prepared[]): Source[] {
  const sources: { name: string; slug: string; names: string[]; forms: NameForms[]; credits: SourceCredit[] }[] = [];
  reports.forEach((report, number) => {
    const { article, reading } = report.witness;
    for (const credit of [...article.credits, ...reading.credits]) {
      if (credit.kind === 'picture' || slugOf(credit.name) === '') continue;
      if (isOwn(credit, report) || isForQuotation(credit, report)) continue;
      const forms = formsOf(credit.name);
      let source = sources.find((known) => isNamed(known.forms, forms));
      if (source === undefined) {
        source = { name: credit.name, slug: slugOf(credit.name), names: [], forms: [], credits: [] };
        sources.push(source);
      } else if (credit.name.length > source.name.length) {
        source.name = credit.name;
        source.slug = slugOf(credit.name);
      }
      if (!source.names.includes(credit.name)) {
        source.names.push(credit.name);
        source.forms.push(forms);
      }
      if (!source.credits.some((known) => known.report === number && known.credit.kind === credit.kind))
        source.credits.push({ report: number, credit });
    }
  });
  return sources.map(({ name, slug, names, credits }) => ({ name, slug, names, credits }));
}

/** Whether a name is one of a source's. Initials join the full name that they can stand for, never two full names. */
function isNamed(known: readonly NameForms[], name: NameForms): boolean {
  if (known.some(({ plain }) => plain.some((form) => name.plain.includes(form)))) return true;
  const { written } = name;
  if (written !== undefined) return known.some(({ expanded }) => expanded.includes(written));
  return known.every((each) => each.written !== undefined && name.expanded.includes(each.written));
}

/** The hosts of a report: its domain, and its outlet where a carrier gives the domain for that. */
function hostsOf({ witness: { article } }: Prepared): string[] {
  const hosts = article.domain === undefined ? [] : [article.domain];
  if (article.outlet !== undefined && isHost(article.outlet)) hosts.push(article.outlet);
  return hosts;
}

/** Whether the credit only says whose page this is: the outlet or the address bears the credited name. */
function isOwn(credit: Credit, report: Prepared): boolean {
  const { outlet } = report.witness.article;
  if (hostsOf(report).some((host) => bearsName(host, credit.name))) return true;
  return credit.kind !== 'outlet' && outlet !== undefined && sameHouse(outlet, credit.name);
}

/** Whether a report was published by the source itself. */
export function isBy(report: Prepared, { names }: Source): boolean {
  const { outlet } = report.witness.article;
  const hosts = hostsOf(report);
  return names.some(
    (name) => (outlet !== undefined && sameHouse(outlet, name)) || hosts.some((host) => bearsName(host, name)),
  );
}

/** An agency's name stands in a dateline within so many code units. */
const HEAD = 160;

/**
 * Whether a report is the nearest there is to a source's own text: its dateline is the agency's, and no other house is stated.
 * Others that credit the agency may have it from this one.
 */
export function standsFor(report: Prepared, source: Source): boolean {
  const { article } = report.witness;
  if (article.outlet !== undefined || article.domain !== undefined) return false;
  return article.credits.some(
    ({ kind, name, where, span }) =>
      kind === 'agency' &&
      (where === 'removed' || (where === 'text' && (span?.start ?? HEAD) < HEAD)) &&
      source.names.includes(name),
  );
}

export const isFrom = (report: Prepared, source: Source): boolean => isBy(report, source) || standsFor(report, source);

/** "“Stay at home,” she told RTÉ's Morning Ireland": whose guest spoke; the words were said there, no text came from there. */
function isForQuotation({ kind, span, where }: Credit, report: Prepared): boolean {
  if (kind !== 'partial' || where !== 'text' || span === undefined) return false;
  const { voice, sentence, sentenceFrom } = report;
  const at = wordAt(report, span.start);
  if (at >= voice.length) return false;
  const end = sentenceFrom[sentence[at]! + 1]!;
  for (let i = sentenceFrom[sentence[at]!]!; i < end; i++) if (voice[i] === Voice.speech) return true;
  return false;
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

/** For each report those whose outlet it credits for the whole, or to which it links. */
export function creditedReports(
  reports: readonly Prepared[],
  sources: readonly Source[],
  links: readonly ReadonlyMap<number, Evidence>[],
): Set<number>[] {
  const names: Set<number>[] = reports.map((_, r) => new Set(links[r]!.keys()));
  for (const source of sources) {
    const own = [...reports.keys()].filter((r) => isFrom(reports[r]!, source));
    if (own.length === 0) continue;
    for (const { report, credit } of source.credits) {
      if (own.includes(report)) continue;
      if (credit.kind !== 'partial') for (const each of own) if (each !== report) names[report]!.add(each);
    }
  }
  return names;
}

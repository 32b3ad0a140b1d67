import type { StoryBrief } from '../index.ts';
import { edgeWords, evidenceWords, originsInWords } from '../model/brief-words.ts';

/** How many of a list are given; how many were left out is told. */
const MOST_LISTED = 40;

function listed<Item, Told>(items: readonly Item[], tell: (item: Item) => Told, most = MOST_LISTED) {
  const left = items.length - most;
  return left > 0 ? [...items.slice(0, most).map(tell), `and ${left} more`] : items.map(tell);
}

type Cited = { readonly article: string; readonly start: number; readonly end: number; readonly exact: string };

/** Cites with the report's short name in the place of its id; of each report the first. */
export function citing(story: StoryBrief) {
  const sigla = new Map(story.articles.map((article) => [article.id, article.siglum]));
  return (cites: readonly Cited[]) => {
    const first = new Map<string, Cited>();
    for (const cite of cites) if (!first.has(cite.article)) first.set(cite.article, cite);
    return listed(
      [...first.values()],
      ({ article, ...cite }) => ({ report: sigla.get(article) ?? article, ...cite }),
      6,
    );
  };
}

export const reportsOf = (story: StoryBrief) =>
  listed(story.articles, ({ siglum, title, outlet, url, published }) => ({
    report: siglum,
    title,
    outlet,
    url,
    published: published?.value,
  }));

/** A brief without the reports' texts: what was told, by whom, and the words it rests on. */
export function compact(story: StoryBrief) {
  const cited = citing(story);
  return {
    id: story.id,
    title: story.title,
    origins: originsInWords(story.lineage.origins),
    reasons: story.lineage.origins.reasons,
    reports: reportsOf(story),
    sentences: listed(story.sentences, ({ text, cites, origins }) => ({
      text,
      origins: originsInWords(origins),
      cites: cited(cites),
    })),
    disputed: listed(
      story.collation.facts.filter((fact) => fact.status === 'disputed'),
      ({ about, values }) => ({
        about,
        values: listed(values, ({ value, cites }) => ({ value, cites: cited(cites) }), 8),
      }),
    ),
    remarks: story.remarks,
  };
}

/** A tree with the reports' short names in the place of their ids; of the evidence of an edge the first words. */
export function compactTree({ articles, lineage }: StoryBrief) {
  const names = new Map(lineage.nodes.map((node) => [node.id, node.siglum ?? node.name]));
  const sigla = new Map(articles.map((article) => [article.id, article.siglum]));
  const name = (id: string) => names.get(id) ?? sigla.get(id) ?? id;
  return {
    origins: lineage.origins,
    nodes: listed(lineage.nodes, ({ id, kind, name: told, published, because }) => ({
      report: name(id),
      kind,
      name: told,
      published,
      because,
    })),
    edges: listed(lineage.edges, ({ from, to, kind, confidence, evidence }) => ({
      report: name(to),
      is: edgeWords[kind],
      of: name(from),
      confidence,
      evidence: listed(evidence, ({ role, note }) => [evidenceWords[role], note].filter(Boolean).join(': '), 3),
    })),
    quoteOneSpeech: listed(lineage.occasions, ({ articles: some }) => some.map(name)),
  };
}

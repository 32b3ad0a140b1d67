import type { Brief, BriefCite, StoryBrief } from '../../model/brief.ts';
import { codePointCounter } from './code-points.ts';
import { articleIri, knownDate, storyIri, told } from './names.ts';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/', stemma: 'urn:stemma:terms:' }];

function articlesOf(story: StoryBrief): Record<string, unknown>[] {
  const nodes = new Map(story.lineage.nodes.map((node) => [node.id, node]));
  return story.articles.map((article) => {
    const parents = story.lineage.edges
      .filter((edge) => edge.to === article.id)
      .map((edge) => {
        const parent = story.articles.find((one) => one.id === edge.from);
        return parent ? { id: articleIri(parent) } : { 'schema:name': nodes.get(edge.from)?.name ?? edge.from };
      });
    return told({
      id: articleIri(article),
      type: 'schema:NewsArticle',
      'schema:headline': article.title,
      'schema:alternateName': article.siglum,
      'schema:inLanguage': article.language,
      'schema:author': article.author,
      'schema:datePublished': knownDate(article.published?.value),
      'schema:dateModified': knownDate(article.modified?.value),
      'schema:publisher':
        article.outlet === undefined ? undefined : { type: 'schema:Organization', 'schema:name': article.outlet },
      'schema:url': article.url,
      'schema:isBasedOn': parents.length === 0 ? undefined : parents,
    });
  });
}

function targetsOf(story: StoryBrief): (cite: BriefCite) => Record<string, unknown> {
  const articles = new Map(
    story.articles.map((article) => [article.id, { article, count: codePointCounter(article.text) }]),
  );
  return (cite) => {
    const known = articles.get(cite.article);
    const count = known?.count ?? ((offset: number) => offset);
    return {
      type: 'SpecificResource',
      source: known ? articleIri(known.article) : cite.article,
      selector: [
        { type: 'TextPositionSelector', start: count(cite.start), end: count(cite.end) },
        { type: 'TextQuoteSelector', exact: cite.exact },
      ],
    };
  };
}

function annotationsOf(story: StoryBrief): Record<string, unknown>[] {
  const target = targetsOf(story);
  const annotation = (
    name: string,
    value: string,
    cites: readonly BriefCite[],
    more: Record<string, unknown> = {},
  ) => ({
    id: `${storyIri(story.id)}:${name}`,
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value, format: 'text/plain' },
    target: cites.map(target),
    ...more,
  });
  const range = ({ low, high }: { low: number; high: number }) => ({
    'stemma:originsLow': low,
    'stemma:originsHigh': high,
  });
  return [
    ...story.sentences.map((one, index) =>
      annotation(`sentence-${index + 1}`, one.text, one.cites, {
        ...range(one.origins),
        ...(one.worded && story.wording ? { 'stemma:wordedBy': story.wording.model } : {}),
      }),
    ),
    ...story.collation.facts.flatMap((fact, index) =>
      fact.values.map((value, at) =>
        annotation(`fact-${index + 1}-${at + 1}`, value.value, value.cites, {
          'stemma:about': fact.about,
          'stemma:slot': fact.slot,
          'stemma:status': fact.status,
          ...range(value.origins),
        }),
      ),
    ),
    ...story.collation.quotations.flatMap((family, index) =>
      family.variants.map((variant, at) =>
        annotation(`quotation-${index + 1}-${at + 1}`, variant.text, variant.cites, {
          'stemma:speaker': variant.speaker ?? family.speaker,
          'stemma:difference': variant.difference,
          ...range(family.origins),
        }),
      ),
    ),
    ...story.timeline.map((entry, index) =>
      annotation(`time-${index + 1}`, entry.text, entry.cites, { 'stemma:when': entry.when, ...range(entry.origins) }),
    ),
  ];
}

/**
 * The brief as JSON-LD: schema.org NewsArticle for the reports, a W3C Web Annotation with position and quote selectors
 * for each statement. Positions count Unicode code points, as that model says.
 */
export function renderJsonLd(brief: Brief): string {
  const graph = brief.stories.flatMap((story) => [
    {
      id: storyIri(story.id),
      type: 'schema:Collection',
      'schema:name': story.title,
      'schema:hasPart': story.articles.map((article) => ({ id: articleIri(article) })),
      'stemma:originsLow': story.lineage.origins.low,
      'stemma:originsHigh': story.lineage.origins.high,
    },
    ...articlesOf(story),
    ...annotationsOf(story),
  ]);
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

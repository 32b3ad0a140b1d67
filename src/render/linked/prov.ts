import type { Brief, BriefLineage, StoryBrief } from '../../model/brief.ts';
import { plainLine } from '../plain-line.ts';
import { articleIri, knownDate, nodeIri } from './names.ts';

/** The kind of derivation that PROV-O knows for each kind of edge. */
const DERIVATIONS: Readonly<Record<BriefLineage['edges'][number]['kind'], string>> = {
  reprint: 'prov:PrimarySource',
  copy: 'prov:Derivation',
  excerpt: 'prov:Quotation',
  splice: 'prov:Derivation',
  rewrite: 'prov:Derivation',
  translation: 'prov:Derivation',
  revision: 'prov:Revision',
};

const literal = (text: string): string => `"${plainLine(text).replace(/[\\"]/g, '\\$&')}"`;

function storyProv(story: StoryBrief): string[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const iri = (id: string): string => {
    const article = articles.get(id);
    return `<${article ? articleIri(article) : nodeIri(`${story.id}/${id}`)}>`;
  };
  const lines: string[] = [];
  for (const node of story.lineage.nodes) {
    const article = articles.get(node.id);
    const date = knownDate(article?.published?.value);
    const facts = [
      'a prov:Entity',
      `rdfs:label ${literal(article?.title ?? node.name)}`,
      `stemma:seen ${node.kind === 'article'}`,
      ...(node.siglum === undefined ? [] : [`stemma:siglum ${literal(node.siglum)}`]),
      ...(article?.outlet === undefined
        ? []
        : [`prov:wasAttributedTo [ a prov:Organization ; foaf:name ${literal(article.outlet)} ]`]),
      ...(date === undefined ? [] : [`stemma:published ${literal(date)}`]),
    ];
    lines.push(`${iri(node.id)} ${facts.join(' ;\n  ')} .`, '');
  }
  for (const edge of story.lineage.edges) {
    const [child, parent] = [iri(edge.to), iri(edge.from)];
    const notes = edge.evidence.map((one) => `rdfs:comment ${literal(`${one.role}: ${one.note}`)}`);
    const facts = [
      `a ${DERIVATIONS[edge.kind]}`,
      `prov:entity ${parent}`,
      `stemma:kind ${literal(edge.kind)}`,
      `stemma:confidence ${edge.confidence.toFixed(3)}`,
      ...notes,
    ];
    lines.push(
      `${child} prov:wasDerivedFrom ${parent} ;`,
      `  prov:qualifiedDerivation [ ${facts.join(' ;\n    ')} ] .`,
      '',
    );
  }
  return lines;
}

/** The family trees as PROV-O in Turtle: which report was derived from which, how, how surely and why. */
export function renderProv(brief: Brief): string {
  return [
    '@prefix prov: <http://www.w3.org/ns/prov#> .',
    '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
    '@prefix foaf: <http://xmlns.com/foaf/0.1/> .',
    '@prefix stemma: <urn:stemma:terms:> .',
    '',
    ...brief.stories.flatMap(storyProv),
  ].join('\n');
}

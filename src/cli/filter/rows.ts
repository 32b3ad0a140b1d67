import type { Article, Evidence, Lineage, Reading, Row, Span } from '../../index.ts';

/** The shapes that the filters write, one object a line; see "Every step is also a filter" in ARCHITECTURE.md. */

type Pair = readonly [number, number];
const pair = ({ start, end }: Span): Pair => [start, end];
const pairs = (spans: readonly Span[]): readonly Pair[] => spans.map(pair);

export function articleRow(article: Article) {
  const { id, title, author, outlet, language, url, text, notices } = article;
  return {
    id,
    title,
    author,
    published: article.published?.value,
    modified: article.modified?.value,
    outlet,
    language,
    section: article.section,
    url,
    text,
    credits: article.credits.map(({ span, ...credit }) => ({ ...span, ...credit })),
    notices,
  };
}

export function readingRow(id: string, reading: Reading) {
  return {
    id,
    sentences: pairs(reading.sentences),
    names: reading.names,
    titleNames: reading.titleNames ?? [],
    entities: reading.entities,
    references: reading.references ?? [],
    offices: reading.offices,
    times: reading.times,
    amounts: reading.amounts.map(({ counts, ...amount }) => ({
      ...amount,
      ...(counts ? { counts: pair(counts) } : {}),
    })),
    attributions: reading.attributions.map(({ source, cue, content, quoted, kind, speaker, time, within }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      quoted: pairs(quoted),
      kind,
      speaker: speaker.name,
      speakerKind: speaker.kind,
      speakerConfidence: speaker.confidence,
      entity: speaker.entity,
      time,
      within,
    })),
    credits: reading.credits.map(({ span, ...credit }) => ({ ...span, ...credit })),
    notices: reading.notices,
  };
}

const evidenceRow = ({ from, to, ...rest }: Evidence) => ({
  ...(from ? { from: pair(from) } : {}),
  ...(to ? { to: pair(to) } : {}),
  ...rest,
});

export function lineageRow(story: string, lineage: Lineage) {
  const { low, high, reasons } = lineage.origins;
  return {
    story,
    origins: { low, high, reasons },
    edges: lineage.edges.map((edge) => ({ ...edge, evidence: edge.evidence.map(evidenceRow) })),
    nodes: lineage.nodes,
    occasions: lineage.occasions.map(({ articles, evidence }) => ({ articles, evidence: evidence.map(evidenceRow) })),
  };
}

/** What the caller's line held and we did not ask for is handed through. */
export function passThrough(row: Row, result: object): object {
  const { html: _html, ...kept } = row;
  return { ...kept, ...result };
}

import type { BriefEvidence, BriefLineage } from '../model/brief.ts';
import type { Evidence, Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';
import { oneOrigin } from './origin-range.ts';

/** The family tree as the document has it: nodes bear the sigla of their reports. */
export function lineageOutput(story: Story, lineage: Lineage): BriefLineage {
  const witnesses = new Map(story.witnesses.map((witness) => [witness.article.id, witness]));
  return {
    nodes: lineage.nodes.map(({ id, kind, name, article, because }) => {
      const witness = article === undefined ? undefined : witnesses.get(article);
      const published = witness?.article.published?.value;
      return {
        id,
        kind,
        name,
        ...(witness ? { siglum: witness.siglum } : {}),
        ...(published === undefined ? {} : { published }),
        ...(because === undefined ? {} : { because }),
      };
    }),
    edges: lineage.edges.map(({ from, to, kind, confidence, evidence, why }) => ({
      from,
      to,
      kind,
      confidence,
      evidence: evidence.map(evidenceOutput),
      ...(why
        ? {
            why: {
              rule: why.rule,
              signs: why.signs.map((sign) => ({ ...sign })),
              ...(why.next ? { next: { ...why.next } } : {}),
            },
          }
        : {}),
    })),
    occasions: lineage.occasions.map(({ articles, evidence }) => ({
      articles: [...articles],
      evidence: evidence.map(evidenceOutput),
    })),
    origins: { ...oneOrigin(lineage.origins), reasons: [...lineage.origins.reasons] },
  };
}

const evidenceOutput = ({ role, from, to, stated, note }: Evidence): BriefEvidence => ({
  role,
  note,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  ...(stated ? { stated: { ...stated } } : {}),
});

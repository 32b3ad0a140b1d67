import type { ArticleId } from '../model/ids.ts';
import type { Lineage, LineageEdge } from '../model/lineage.ts';
import { certainKin } from './certain-kin.ts';
import { addCopies } from './copies.ts';
import { beginDrawing, type Drawing, type Traced } from './drawing.ts';
import { isShort } from './enough-words.ts';
import { type KinJoin, kinJoins } from './kin-joins.ts';
import type { Kinship } from './kinship.ts';
import { occasionsOf } from './occasions.ts';
import { type Join, originsOf } from './origins.ts';
import type { Comparison } from './pairs.ts';
import { drawParents } from './parent-edges.ts';
import { shownPassages } from './shown-passages.ts';
import { drawCredited, drawLost } from './unseen-edges.ts';

/** An edge is no surer than this where its two reports may have two origins. */
const DOUBTED = 0.6;
/** Fewer copies are told one by one. */
const FEW_COPIES = 4;
const MOST_OCCASIONS_TOLD = 3;

/** The findings as a lineage: nodes, edges with their evidence, occasions, passages, origins. */
export function lineageOf(traced: Traced): Lineage {
  const { all, leader, distinct, comparison, kin, related, scores } = traced;
  const drawing = beginDrawing(traced);
  const { nodes, edges, joins, siglumOf } = drawing;
  const drawn = kinJoins(comparison, kin, related, scores);
  drawParents(drawing, traced, new Map(drawn.joins.map(({ kinship, confidence }) => [kinship, confidence])));
  drawCredited(drawing, traced);
  drawLost(drawing, traced);
  addCopies(all, leader, edges, joins);

  const origins = originsOf(
    all.map(({ witness }) => witness.article.id),
    drawing.members,
    joins,
    drawn.joins.map((join) => kinReason(drawing, comparison, join)),
    drawn.families.map((families) => ({ families, places: distinct })),
  );
  const occasions = occasionsOf(comparison, (report) => origins.highGroup.get(drawing.idOf(report))!);
  const quoted = occasions.slice(0, MOST_OCCASIONS_TOLD).map(({ articles }) => {
    const sigla = articles.map((id) => siglumOf(distinctIndex(comparison, id))).join(', ');
    return `${sigla} quote the same speech: one occasion, not copying`;
  });
  const copies = leader.length - distinct.length;
  const copied = copies < FEW_COPIES ? [] : [`${copies} reports are copies to the letter or nearly`];
  return {
    nodes,
    edges: agreeing([...edges, ...certainKin(drawing, traced, drawn.joins, origins)], origins),
    occasions,
    passages: shownPassages(comparison),
    origins: { ...origins, reasons: [...origins.reasons, ...quoted, ...copied] },
  };
}

/** Why two reports are of one origin, by what they tell alike. */
function kinReason({ place, siglumOf }: Drawing, comparison: Comparison, { a, b, confidence, kinship }: KinJoin): Join {
  const both = `${siglumOf(a)} and ${siglumOf(b)}`;
  const few = isShort(comparison, kinship.pair) ? ', but in too few to be sure' : '';
  const reason =
    kinship.verbatim >= 0.5
      ? `${both} share ${Math.round(sharedNarration(kinship))} words of narration`
      : kinship.translation >= Math.max(0.5, kinship.paraphrase) ||
          languageOf(comparison, a) !== languageOf(comparison, b)
        ? `${both} tell the same in two languages`
        : `${both} tell the same in other words${few}`;
  return { a: place(a), b: place(b), confidence, reason };
}

/**
 * Edges that agree with the origins: none for likeness in other words between reports that have two at the least, none sure
 * where they may have two. Words to the letter stay an edge though a report has the rest from elsewhere.
 */
function agreeing(edges: readonly LineageEdge[], { lowGroup, highGroup }: Lineage['origins']): LineageEdge[] {
  const low = new Map<string, number>(lowGroup);
  const high = new Map<string, number>(highGroup);
  return edges.flatMap((edge) => {
    const [from, to] = [low.get(edge.from), low.get(edge.to)];
    if (from === undefined || to === undefined) return [edge];
    if (from !== to && edge.why?.rule !== 'credit' && !edge.evidence.some(({ role }) => role === 'narration'))
      return [];
    const doubted = high.get(edge.from) !== high.get(edge.to);
    return [doubted ? { ...edge, confidence: Math.min(DOUBTED, edge.confidence) } : edge];
  });
}

const languageOf = ({ reports }: Comparison, report: number): string =>
  reports[report]!.witness.article.language.slice(0, 2);
const distinctIndex = ({ reports }: Comparison, id: ArticleId): number =>
  reports.findIndex(({ witness }) => witness.article.id === id);
const sharedNarration = ({ pair }: Kinship): number => pair.passages.reduce((sum, { narration }) => sum + narration, 0);

import type { ArticleId } from '../model/ids.ts';
import { nodeId } from '../model/ids.ts';
import type { Evidence, Lineage, LineageEdge, LineageNode } from '../model/lineage.ts';
import { addCopies } from './copies.ts';
import { edgeConfidence, lostConfidence } from './edge-confidence.ts';
import { pairEvidence, sharedErrors } from './edge-evidence.ts';
import { edgeKind } from './edge-kind.ts';
import { edgeReason } from './edge-reason.ts';
import { isShort } from './enough-words.ts';
import { kinJoins } from './kin-joins.ts';
import type { Kinship } from './kinship.ts';
import type { LostParent } from './lost-parents.ts';
import { freeIds } from './node-ids.ts';
import { occasionsOf } from './occasions.ts';
import { type Join, originsOf } from './origins.ts';
import type { Comparison } from './pairs.ts';
import { PARENT_WEIGHTS } from './parent-weights.ts';
import type { Candidate, Parentage } from './parentage.ts';
import type { Parent, Tree } from './parents.ts';
import type { Prepared } from './prepared.ts';
import { shownPassages } from './shown-passages.ts';
import { creditEvidence, isBy, type Source, type SourceCredit, standsFor } from './sources.ts';
import { ownReports } from './tree.ts';
import type { Chances, PairScores } from './tree-chances.ts';

export interface Traced {
  /** All reports, and for each the one that stands for it (see bundles.ts). */
  readonly all: readonly Prepared[];
  readonly leader: Int32Array;
  /** Index in `all` of each compared report. */
  readonly distinct: readonly number[];
  readonly comparison: Comparison;
  readonly kin: readonly Kinship[];
  /** Those of `kin` that are taken for kin in the tree, and their scores. */
  readonly related: readonly Kinship[];
  readonly scores: PairScores;
  readonly signs: readonly (readonly Evidence[])[];
  readonly sources: readonly Source[];
  readonly tree: Tree;
  readonly chances: Chances;
  readonly parentage: Parentage;
  /** For each report the reports to which it links. */
  readonly links: readonly ReadonlyMap<number, Evidence>[];
  readonly lost: readonly LostParent[];
}

/** What a credit of each kind is worth as evidence that the whole came from there. */
const CREDIT_CONFIDENCE: Readonly<Record<string, number>> = { reprint: 0.95, agency: 0.85, outlet: 0.78, partial: 0.5 };

/** The findings as a lineage: nodes, edges with their evidence, occasions, passages, origins. */
export function lineageOf(traced: Traced): Lineage {
  const {
    all,
    leader,
    distinct,
    comparison,
    kin,
    related,
    scores,
    signs,
    sources,
    tree,
    chances,
    parentage,
    links,
    lost,
  } = traced;
  const { reports } = comparison;
  const idOf = (report: number): ArticleId => reports[report]!.witness.article.id;
  const nodes: LineageNode[] = all.map(({ witness: { article } }) => ({
    id: nodeId(article.id),
    kind: 'article',
    name: article.outlet ?? article.domain ?? (article.title === '' ? article.id : article.title),
    article: article.id,
  }));
  const edges: LineageEdge[] = [];
  const joins: Join[] = [];
  const placeOf = new Map(all.map(({ witness }, i) => [witness.article.id, i]));
  const place = (report: number): number => placeOf.get(idOf(report))!;
  const nameOf = (report: number): string => reports[report]!.witness.siglum;
  const free = freeIds(nodes.map(({ id }) => id));
  let members = all.length;
  const chanceOf = ({ kinship, parent }: Candidate): number =>
    related[kinship]!.pair.a === parent ? chances.forth[kinship]! : chances.back[kinship]!;

  const drawn = kinJoins(comparison, kin, related, scores);
  const together = new Map(drawn.joins.map(({ kinship, confidence }) => [kinship, confidence]));
  tree.forEach((parents, child) => {
    const splice = parents.filter(({ kind }) => kind === 'report').length > 1;
    for (const parent of parents) {
      if (parent.kind !== 'report') continue;
      const credited = sources.some(
        (source) => isFrom(reports[parent.report]!, source) && source.credits.some(({ report }) => report === child),
      );
      const way = parentage.firm.revisions.get(related.indexOf(parent.kinship)) ?? 0;
      const revised = way !== 0 && way > 0 === (parent.kinship.pair.b === child);
      const kind = edgeKind(comparison, parent.kinship, child, credited, revised);
      const evidence = pairEvidence(comparison, parent.kinship, child);
      evidence.push(...sharedErrors(comparison, parent.kinship, child, parentage.slips));
      const link = links[child]!.get(parent.report);
      if (link !== undefined) evidence.unshift(link);
      // One quotation in other words may have been said or written down so; several signs are a machine's.
      if (kind === 'rewrite' && signs[child]!.length > 1) evidence.push(...signs[child]!.slice(0, 4));
      for (const source of sources) {
        const own = source.credits.find(({ report }) => report === child);
        if (own !== undefined && isFrom(reports[parent.report]!, source))
          evidence.unshift(creditEvidence(reports[child]!, own.credit, `credits ${source.name}`));
      }
      if (evidence.length === 0) continue;
      edges.push({
        from: nodeId(idOf(parent.report)),
        to: nodeId(idOf(child)),
        kind: splice && kind !== 'copy' && kind !== 'reprint' && kind !== 'revision' ? 'splice' : kind,
        confidence: edgeConfidence(parent, parent !== parents[0], together.get(parent.kinship)),
        evidence: evidence as [Evidence, ...Evidence[]],
        why: edgeReason(comparison, parentage, PARENT_WEIGHTS, chanceOf, child, parent.report, ruleOf(parent, parents)),
      });
    }
  });

  const present = ownReports(comparison, related, sources);
  for (const [s, source] of sources.entries()) {
    const credits = source.credits.filter(
      ({ report }) =>
        !present.has(`${s} ${report}`) &&
        !tree[report]!.some((parent) => parent.kind === 'report' && isBy(reports[parent.report]!, source)) &&
        !(tree[report]!.some((parent) => parent.kind === 'report') && standsFor(reports[report]!, source)),
    );
    if (credits.length === 0) continue;
    const id = free(`unseen:${source.slug}`);
    const node = members++;
    nodes.push({ id, kind: 'unseen', name: source.name, because: 'credited' });
    for (const [{ report, credit }, ...others] of byReport(credits)) {
      const confidence = CREDIT_CONFIDENCE[credit.kind] ?? 0.5;
      const partial = credit.kind === 'partial';
      edges.push({
        from: id,
        to: nodeId(idOf(report)),
        kind: partial ? 'excerpt' : credit.kind === 'outlet' ? 'copy' : 'reprint',
        confidence,
        evidence: [
          creditEvidence(reports[report]!, credit, `credits ${source.name}`),
          ...others.map((other) => creditEvidence(reports[report]!, other.credit, `credits ${source.name}`)),
        ],
        why: { rule: 'credit', signs: [] },
      });
      joins.push({
        a: place(report),
        b: node,
        confidence: partial ? 0.3 : confidence,
        reason: `${nameOf(report)} credits ${source.name}${partial ? ' for a part' : ''}`,
        doubt: `perhaps not ${nameOf(report)}'s own: it credits ${source.name}${partial ? ' for a part' : ''}`,
      });
    }
  }

  lost.forEach(({ children, confidence, evidence }, i) => {
    const id = free(`unseen:parent-${i + 1}`);
    nodes.push({ id, kind: 'unseen', name: `lost parent of ${children.map(nameOf).join(', ')}`, because: 'inferred' });
    for (const child of children) {
      const own = [...(evidence.get(child) ?? []), ...siblingEvidence(comparison, kin, child, children)];
      if (own.length === 0) continue;
      edges.push({
        from: id,
        to: nodeId(idOf(child)),
        kind: evidence.has(child) ? 'rewrite' : 'excerpt',
        confidence: evidence.has(child) ? rounded(confidence) : lostConfidence(confidence),
        evidence: own as [Evidence, ...Evidence[]],
        why: { rule: 'lost', signs: [] },
      });
    }
  });

  const kinReasons: Join[] = [];
  for (const { a, b, confidence, kinship: own } of drawn.joins) {
    kinReasons.push({
      a: place(a),
      b: place(b),
      confidence,
      reason:
        own.verbatim >= 0.5
          ? `${nameOf(a)} and ${nameOf(b)} share ${Math.round(sharedNarration(own))} words of narration`
          : own.translation >= 0.5
            ? `${nameOf(a)} and ${nameOf(b)} tell the same in two languages`
            : `${nameOf(a)} and ${nameOf(b)} tell the same in other words${isShort(comparison, own.pair) ? ', but in too few to be sure' : ''}`,
    });
  }
  addCopies(all, leader, edges, joins);

  const origins = originsOf(
    all.map(({ witness }) => witness.article.id),
    members,
    joins,
    kinReasons,
    drawn.families.map((families) => ({ families, places: distinct })),
  );
  const groupOf = (report: number): number => origins.highGroup.get(idOf(report))!;
  const occasions = occasionsOf(comparison, groupOf);
  const reasons = [...origins.reasons];
  for (const { articles } of occasions.slice(0, 3))
    reasons.push(
      `${articles.map((id) => nameOf(distinctIndex(comparison, id))).join(', ')} quote the same speech: one occasion, not copying`,
    );
  return {
    nodes,
    edges: agreeing(edges, origins),
    occasions,
    passages: shownPassages(comparison),
    origins: {
      ...origins,
      reasons:
        leader.length - distinct.length < FEW_COPIES
          ? reasons
          : [...reasons, copiesInWords(leader.length - distinct.length)],
    },
  };
}

const isFrom = (report: Prepared, source: Source): boolean => isBy(report, source) || standsFor(report, source);

const ruleOf = (
  parent: Extract<Parent, { kind: 'report' }>,
  parents: readonly Parent[],
): 'parent' | 'further' | 'kin' => (parent !== parents[0] ? 'further' : parent.chosen ? 'parent' : 'kin');

/** An edge is no surer than this where its two reports may have two origins. */
const DOUBTED = 0.6;

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
    if (from !== to && !edge.evidence.some(({ role }) => role === 'narration')) return [];
    const doubted = high.get(edge.from) !== high.get(edge.to);
    return [doubted ? { ...edge, confidence: Math.min(DOUBTED, edge.confidence) } : edge];
  });
}

/** Fewer are told one by one. */
const FEW_COPIES = 4;
const copiesInWords = (copies: number): string => `${copies} reports are copies to the letter or nearly`;

/** The credits of each report, the one that is worth most first: one edge comes of them. */
function byReport(credits: readonly SourceCredit[]): [SourceCredit, ...SourceCredit[]][] {
  const worth = ({ credit }: SourceCredit): number => CREDIT_CONFIDENCE[credit.kind] ?? 0.5;
  return [...Map.groupBy(credits, ({ report }) => report).values()].map(
    (own) => own.sort((x, y) => worth(y) - worth(x)) as [SourceCredit, ...SourceCredit[]],
  );
}

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;
const distinctIndex = ({ reports }: Comparison, id: ArticleId): number =>
  reports.findIndex(({ witness }) => witness.article.id === id);
const sharedNarration = ({ pair }: Kinship): number => pair.passages.reduce((sum, { narration }) => sum + narration, 0);

/** What a report shares with its siblings. */
function siblingEvidence(
  comparison: Comparison,
  kin: readonly Kinship[],
  child: number,
  children: readonly number[],
): Evidence[] {
  const found: Evidence[] = [];
  for (const kinship of kin) {
    const { a, b } = kinship.pair;
    if ((a !== child && b !== child) || !children.includes(a) || !children.includes(b)) continue;
    for (const each of pairEvidence(comparison, kinship, child).slice(0, 2)) {
      // The sibling's words are no words of the parent's, but both stem from there.
      if (each.to !== undefined)
        found.push({ ...each, note: `${each.note}; in a sibling, from the parent that both lost` });
    }
  }
  return found.slice(0, 6);
}

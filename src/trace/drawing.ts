import type { ArticleId, NodeId } from '../model/ids.ts';
import { nodeId } from '../model/ids.ts';
import type { Evidence, LineageEdge, LineageNode } from '../model/lineage.ts';
import type { Dispatches } from './dispatches.ts';
import type { Kinship } from './kinship.ts';
import type { LostParent } from './lost-parents.ts';
import { freeIds } from './node-ids.ts';
import type { Join } from './origins.ts';
import type { Comparison } from './pairs.ts';
import type { Parentage } from './parentage.ts';
import type { Tree } from './parents.ts';
import type { Prepared } from './prepared.ts';
import type { Source } from './sources.ts';
import type { Chances, PairScores } from './tree-chances.ts';

/** What tracing has found. Reports are counted as in `comparison.reports`. */
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
  readonly dispatches: Dispatches;
  readonly tree: Tree;
  readonly chances: Chances;
  readonly parentage: Parentage;
  /** For each report the reports to which it links. */
  readonly links: readonly ReadonlyMap<number, Evidence>[];
  readonly lost: readonly LostParent[];
}

/** A lineage in the making: what is drawn so far, and what reports are called in it. */
export interface Drawing {
  readonly nodes: LineageNode[];
  readonly edges: LineageEdge[];
  /** What joins origins; the members are all reports, then the unseen sources. */
  readonly joins: Join[];
  members: number;
  /** An id that no node has yet. */
  readonly free: (id: string) => NodeId;
  readonly idOf: (report: number) => ArticleId;
  /** The report's place among the members. */
  readonly place: (report: number) => number;
  readonly siglumOf: (report: number) => string;
}

/** A drawing with a node for each report. */
export function beginDrawing({ all, comparison: { reports } }: Traced): Drawing {
  const nodes: LineageNode[] = all.map(({ witness: { article } }) => ({
    id: nodeId(article.id),
    kind: 'article',
    name: article.outlet ?? article.domain ?? (article.title === '' ? article.id : article.title),
    article: article.id,
  }));
  const placeOf = new Map(all.map(({ witness }, i) => [witness.article.id, i]));
  const idOf = (report: number): ArticleId => reports[report]!.witness.article.id;
  return {
    nodes,
    edges: [],
    joins: [],
    members: all.length,
    free: freeIds(nodes.map(({ id }) => id)),
    idOf,
    place: (report) => placeOf.get(idOf(report))!,
    siglumOf: (report) => reports[report]!.witness.siglum,
  };
}

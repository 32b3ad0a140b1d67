import type { ArticleId, NodeId } from './ids.ts';
import type { Cite } from './span.ts';

export interface LineageNode {
  readonly id: NodeId;
  /** An unseen node is a source that a report credits (`credited`) or a parent that the evidence asks for (`inferred`). */
  readonly kind: 'article' | 'unseen';
  readonly name: string;
  readonly article?: ArticleId;
  readonly because?: 'credited' | 'inferred';
}

export type EdgeKind = 'reprint' | 'copy' | 'excerpt' | 'splice' | 'rewrite' | 'translation' | 'revision';

export type EvidenceRole =
  /** The same narration stands in both. */
  | 'narration'
  /** The same quotation stands in both: on its own only an occasion. */
  | 'quotation'
  /** The child names its source. */
  | 'credit'
  /** The same sentences in other words, in the same order. */
  | 'paraphrase'
  /** A slip that can only be inherited. */
  | 'error'
  /** A sign of machine rewriting: a garbled amount, a synonym inside a title, a quotation reworded where the others agree. */
  | 'machine-sign'
  | 'time'
  | 'link';

/** What an edge rests on. Where the words stand outside the text (a title, a byline, metadata), `stated` holds them. */
export interface Evidence {
  readonly role: EvidenceRole;
  /** The words in the parent; absent for an unseen one. */
  readonly from?: Cite;
  /** The words in the child. */
  readonly to?: Cite;
  readonly stated?: { readonly article: ArticleId; readonly where: string; readonly exact: string };
  /** For people: what this shows. */
  readonly note: string;
}

export interface LineageEdge {
  /** The parent. */
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kind: EdgeKind;
  /** 0–1; of edges at .8 about 80 % are right. */
  readonly confidence: number;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly why?: EdgeReason;
}

/** By which rule an edge was told, and what decided. */
export interface EdgeReason {
  readonly rule: /** The likeliest parent in the likeliest tree. */
    | 'parent'
    /** It has passages that the first parent has not. */
    | 'further'
    /** Nothing is a likely parent, but the two are kin: the likelier way. */
    | 'kin'
    /** A stated source that is not among the reports. */
    | 'credit'
    /** A parent that nobody has seen: its children are kin, and neither can be the other's parent. */
    | 'lost'
    /** The same words. */
    | 'same';
  /** What weighed most against the next best parent (or, where there is none, alone), logits; above nought speaks for it. */
  readonly signs: readonly { readonly what: string; readonly weight: number }[];
  /** The next best parent among the reports, and its chance. */
  readonly next?: { readonly from: NodeId; readonly chance: number };
}

/** Articles that quote the same speech: heard by many, copied by nobody. */
export interface Occasion {
  readonly articles: readonly ArticleId[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** A stretch that two articles share, exactly or with small edits; `speech` where it stands between quotation marks in both. */
export interface Passage {
  readonly a: Cite;
  readonly b: Cite;
  readonly speech: boolean;
  /** Share of words that are the same, 0–1. */
  readonly sameness: number;
}

/**
 * How many independent sources the reports have, as a range. `low` merges all that any evidence joins, `high` keeps apart
 * all that is not certainly joined. The two group maps say for each article to which origin it belongs in either count,
 * so that the origins of any subset (one fact's, one sentence's) are the number of distinct groups in it.
 */
export interface Origins {
  readonly low: number;
  readonly high: number;
  readonly reasons: readonly string[];
  readonly lowGroup: ReadonlyMap<ArticleId, number>;
  readonly highGroup: ReadonlyMap<ArticleId, number>;
}

export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  readonly occasions: readonly Occasion[];
  readonly passages: readonly Passage[];
  readonly origins: Origins;
}

export interface OriginRange {
  readonly low: number;
  readonly high: number;
}

/** The origins of some of a story's articles. */
export function originsOf(articles: Iterable<ArticleId>, origins: Origins): OriginRange {
  const low = new Set<number>();
  const high = new Set<number>();
  for (const article of articles) {
    const inLow = origins.lowGroup.get(article);
    const inHigh = origins.highGroup.get(article);
    if (inLow !== undefined) low.add(inLow);
    if (inHigh !== undefined) high.add(inHigh);
  }
  return { low: low.size, high: Math.max(low.size, high.size) };
}

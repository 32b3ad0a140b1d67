import type { Cite } from '../model/span.ts';
import { mainVerb, outcomesOf, sameVerb } from '../text/comparison/main-verb.ts';
import type { Overlap } from '../text/comparison/overlap.ts';
import { FeatureKind } from '../text/comparison/statements.ts';
import { type Checking, citeOf } from './checking.ts';
import { clockTimesIn } from './clock-times.ts';
import { type Evidence, yearsIn } from './evidence.ts';
import type { QuotedFinding } from './quoted-words.ts';

/** Share of a draft's sentence that must stand in the reports. */
const SUPPORTED = 0.46;
/** Share of the rest of a draft's sentence that must stand in the report's before another value is told. */
const ALIGNED = 0.6;

/**
 * The reports' sentences that say together what the draft's sentence says: its words by weight, and each of its
 * numbers, days and names.
 */
export function supportOf(
  checking: Checking,
  at: number,
  overlaps: readonly Overlap[],
  evidence: readonly Evidence[],
  quoted: QuotedFinding,
): Cite[] | undefined {
  const { statements } = checking;
  if (quoted.unknown > 0) return undefined;
  const open = new Map<number, { weight: number; kind: number; token: number }>();
  for (let u = statements.from[at]!; u < statements.from[at + 1]!; u++) {
    if (statements.weight[u]! > 0)
      open.set(statements.feature[u]!, {
        weight: statements.weight[u]!,
        kind: statements.kind[u]!,
        token: statements.token[u]!,
      });
  }
  const total = statements.total[at]!;
  if (total === 0) return undefined;
  let covered = 0;
  const turned = evidence.some((one) => one.otherAgent && one.aligned >= ALIGNED);
  if (turned && !evidence.some(({ sameAgent }) => sameAgent)) return undefined;
  const chosen: Evidence[] = [];
  for (const [nth, { b }] of overlaps.entries()) {
    const own = evidence[nth]!;
    if (!isFree(own)) continue;
    let gain = 0;
    const hit: number[] = [];
    for (let u = statements.from[b]!; u < statements.from[b + 1]!; u++) {
      const own = open.get(statements.feature[u]!);
      if (!own || statements.weight[u] === 0) continue;
      gain += own.weight;
      hit.push(statements.feature[u]!);
    }
    gain += softGain(checking, open, hit, b);
    // A further sentence must bring something.
    if (gain < (chosen.length === 0 ? 0.3 : 0.1) * total) continue;
    for (const feature of hit) open.delete(feature);
    covered += gain;
    chosen.push(own);
    if (chosen.length === 3) break;
  }
  if (covered < SUPPORTED * total || chosen.length === 0) return undefined;
  if (!tellsVerbs(checking, at, chosen, evidence, covered / total) || !tellsValues(checking, at, chosen, evidence))
    return undefined;
  // A number that no report has is nobody's.
  for (const [feature, { kind }] of open) {
    if (kind === FeatureKind.number && !checking.index.postings.get(feature)?.some((s) => statements.report[s]! > 0))
      return undefined;
  }
  return chosen.map(({ statement }) => citeOf(checking, statement));
}

/** Share of a sentence from which on its main verb may stand in other words that are not known as near ones. */
const NEARLY_ALL = 0.58;

/** Whether the main verb of the draft's sentence, and each outcome that it tells, stand in the evidence; a sentence that brings one is taken in. */
function tellsVerbs(
  { statements, words }: Checking,
  at: number,
  chosen: Evidence[],
  evidence: readonly Evidence[],
  covered: number,
): boolean {
  const own = statements.reports[0]!;
  const sentence = statements.sentence[at]!;
  const stands = (verb: number): boolean => {
    const has = ({ statement }: Evidence): boolean => {
      const other = statements.reports[statements.report[statement]!]!;
      return sameVerb(own, verb, other, statements.sentence[statement]!, words) !== undefined;
    };
    if (chosen.some(has)) return true;
    const further = evidence.find((one) => one.aligned >= BESIDE && isFree(one) && has(one));
    return further !== undefined && chosen.push(further) > 0;
  };
  if (!outcomesOf(own, sentence).every(stands)) return false;
  const verb = mainVerb(own, sentence);
  return verb === undefined || covered >= NEARLY_ALL || stands(verb);
}

/** Share of the draft's sentence that a sentence must have to bring a verb. */
const BESIDE = 0.3;

/** Whether nothing in a sentence of a report goes against the draft's. */
const isFree = ({ otherAgent, against, turned }: Evidence): boolean =>
  !turned && otherAgent === undefined && against.every(({ slot }) => slot === 'place');

/** Whether each amount and year of the draft stands in the evidence; a sentence that brings one is taken in. */
function tellsValues(checking: Checking, at: number, chosen: Evidence[], evidence: readonly Evidence[]): boolean {
  const { draft, statements, items } = checking;
  const sentence = draft.reading.sentences[statements.sentence[at]!]!;
  const starts = [
    ...items[at]!.flatMap((item) =>
      item.kind === 'amount' && item.amount.value > 1 && item.amount.kind !== 'ordinal' ? [item.amount.start] : [],
    ),
    ...yearsIn(draft.article.text, sentence.start, sentence.end).map(({ start }) => start),
    ...clockTimesIn(draft.article.text, sentence.start, sentence.end).map(({ start }) => start),
  ];
  return starts.every((start) => {
    if (chosen.some(({ agreed }) => agreed.has(start))) return true;
    const other = evidence.find((one) => one.agreed.has(start) && isFree(one));
    return other !== undefined && chosen.push(other) > 0;
  });
}

/** Words of the draft that stand in the report's sentence in other words; they are taken off the open ones. */
function softGain(
  { draft, statements, words }: Checking,
  open: Map<number, { weight: number; kind: number; token: number }>,
  hit: readonly number[],
  b: number,
): number {
  if (!words) return 0;
  const { tokens } = draft.reading;
  const other = statements.reports[statements.report[b]!]!.reading.tokens;
  let gain = 0;
  const used = new Set(hit);
  for (const [feature, own] of [...open]) {
    if (own.kind !== FeatureKind.word || used.has(feature)) continue;
    let best = 0;
    for (let u = statements.from[b]!; u < statements.from[b + 1]!; u++) {
      if (statements.kind[u] !== FeatureKind.word) continue;
      best = Math.max(best, words.similarity(tokens.fold[own.token]!, other.fold[statements.token[u]!]!));
    }
    if (best < 0.5) continue;
    gain += own.weight * 0.7;
    open.delete(feature);
  }
  return gain;
}

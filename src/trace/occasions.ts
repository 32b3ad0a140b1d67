import type { ArticleId } from '../model/ids.ts';
import type { Evidence, Occasion } from '../model/lineage.ts';
import { UnionFind } from '../structures/union-find.ts';
import type { Comparison } from './pairs.ts';
import { citeWords, Voice } from './prepared.ts';

/** So many words of speech in a row in common are the same speech. */
const LEAST = 8;
const MOST_EVIDENCE = 24;

interface Utterance {
  report: number;
  from: number;
  to: number;
}

/**
 * Speech that reports of more than one group have in common: heard by many, copied by nobody. `groupOf` tells for each
 * report to which origin it certainly belongs.
 */
export function occasionsOf(comparison: Comparison, groupOf: (report: number) => number): Occasion[] {
  const { reports } = comparison;
  const utterances: Utterance[] = [];
  const sets = new UnionFind();
  const at: Int32Array[] = reports.map(({ voice }, report) => {
    const found = new Int32Array(voice.length).fill(-1);
    for (let from = 0; from < voice.length; from++) {
      if (voice[from] === Voice.narration) continue;
      let to = from;
      while (to < voice.length && voice[to] !== Voice.narration) to++;
      found.fill(sets.add(), from, to);
      utterances.push({ report, from, to });
      from = to;
    }
    return found;
  });
  const shared = new Map<number, Map<number, Evidence>>();
  const pieces: { left: number; right: number; evidence: Evidence; size: number }[] = [];
  for (const { a, b, passages } of comparison.pairs) {
    for (const { runs } of passages) {
      for (let r = 0; r < runs.length; r += 3) {
        for (const piece of piecesOf(at[a]!, runs[r]!, at[b]!, runs[r + 1]!, runs[r + 2]!)) {
          const { left, right, from, other, size } = piece;
          sets.union(left, right);
          pieces.push({
            left,
            right,
            size,
            evidence: {
              role: 'quotation',
              from: citeWords(reports[a]!, from, from + size),
              to: citeWords(reports[b]!, other, other + size),
              note: `${size} words of one speech`,
            },
          });
        }
      }
    }
  }
  for (const { left, right, evidence } of pieces.sort((x, y) => y.size - x.size)) {
    const root = sets.find(left);
    const group = shared.get(root) ?? new Map<number, Evidence>();
    shared.set(root, group);
    // One piece of evidence per report besides the first.
    const key = group.has(utterances[right]!.report) ? utterances[left]!.report : utterances[right]!.report;
    if (!group.has(key)) group.set(key, evidence);
  }
  const occasions: { members: number[]; evidence: Evidence[] }[] = [];
  for (const [root, evidence] of shared) {
    const members = [...new Set(utterances.filter((_, u) => sets.find(u) === root).map(({ report }) => report))];
    if (new Set(members.map(groupOf)).size < 2) continue;
    occasions.push({
      members: members.sort((x, y) => x - y),
      evidence: [...evidence.values()].slice(0, MOST_EVIDENCE),
    });
  }
  return merged(occasions).map(({ members, evidence }) => ({
    articles: members.map((r): ArticleId => reports[r]!.witness.article.id),
    evidence: evidence as [Evidence, ...Evidence[]],
  }));
}

/** The parts of a run of equal words that are speech on both sides and long enough. */
function piecesOf(
  atA: Int32Array,
  from: number,
  atB: Int32Array,
  other: number,
  size: number,
): { left: number; right: number; from: number; other: number; size: number }[] {
  const found: { left: number; right: number; from: number; other: number; size: number }[] = [];
  for (let k = 0; k < size; ) {
    const left = atA[from + k]!;
    const right = atB[other + k]!;
    let run = 1;
    while (k + run < size && atA[from + k + run] === left && atB[other + k + run] === right) run++;
    if (left >= 0 && right >= 0 && run >= LEAST)
      found.push({ left, right, from: from + k, other: other + k, size: run });
    k += run;
  }
  return found;
}

/** Speeches that the same reports quote, or some of the same, are one occasion. */
function merged(
  occasions: { members: number[]; evidence: Evidence[] }[],
): { members: number[]; evidence: Evidence[] }[] {
  const result: { members: number[]; evidence: Evidence[] }[] = [];
  for (const occasion of occasions.sort(
    (x, y) => y.members.length - x.members.length || x.members[0]! - y.members[0]!,
  )) {
    const home = result.find(({ members }) => occasion.members.every((member) => members.includes(member)));
    if (home === undefined) result.push(occasion);
    else home.evidence = [...home.evidence, ...occasion.evidence].slice(0, MOST_EVIDENCE);
  }
  return result;
}

import type { Kinship } from '../kinship.ts';
import { mainVerb } from '../main-verb.ts';
import type { SoftAlignment } from '../soft-alignment.ts';
import type { Statements } from '../statements.ts';
import { alignTokens } from '../token-alignment.ts';
import type { TurnedPairs } from './pairs.ts';
import { TurnedBy } from './pairs.ts';

/** What it is decided by whether a draft says the contrary of a report, in the order of a row. */
export const TURNED_SIGNS = [
  'by',
  'like',
  'own-denied',
  'distance',
  'cover',
  'back',
  'margin',
  'rank',
  'kin',
  'context',
  'share',
  'aligned',
  'length',
  'verb',
  'left',
  'right',
  'around',
  'order',
  'negations',
  'others',
  'agreeing',
  'best-agreeing',
] as const;

const LONGEST = 30;
const MOST = 5;
const NEAREST = 3;

/** A row of signs for each pair of one sentence. */
export function turnedSigns(
  statements: Statements,
  kinship: Kinship,
  at: number,
  { overlaps, alignment, pairs }: TurnedPairs,
): Float32Array[] {
  const { reports, report, sentence, total } = statements;
  const own = reports[0]!;
  if (pairs.length === 0) return [];
  const verb = mainVerb(own, sentence[at]!);
  const covers = overlaps.map((_, rank) => coverOf(alignment(rank)));
  return pairs.map((pair) => {
    const { statement: b, rank, draft: i, report: j } = pair;
    const soft = alignment(rank);
    const beside = besideOf(soft, i, j);
    const others = pairs.filter((one) => one.statement === b && one !== pair && one.draft !== i).length;
    // Sentences that are about as like and say nothing to the contrary of this word.
    const agreeing = overlaps.filter(
      ({ b: s }, k) =>
        s !== b && !pairs.some((one) => one.statement === s && one.draft === i) && stands(alignment(k), i),
    );
    return Float32Array.of(
      pair.by,
      pair.like,
      pair.by === TurnedBy.negation ? (pair.own.is ? 1 : 0) : -1,
      Math.max(pair.own.is ? pair.own.distance : 0, pair.theirs.is ? pair.theirs.distance : 0),
      covers[rank]!.own,
      covers[rank]!.other,
      covers[rank]!.own - Math.max(0, ...covers.map(({ own: cover }, k) => (k === rank ? 0 : cover))),
      rank,
      kinship.of(report[b]!),
      kinship.around(at, b),
      overlaps[rank]!.shared / Math.max(1e-6, Math.min(total[at]!, total[b]!)),
      alignedShare(alignTokens(statements, at, b)),
      Math.min(LONGEST, soft.own.length),
      verb === undefined ? -1 : verb === i ? 1 : 0,
      beside.left,
      beside.right,
      beside.around,
      beside.order,
      Math.min(MOST, Number(pair.own.is) + Number(pair.theirs.is)),
      Math.min(MOST, others),
      Math.min(MOST, agreeing.length),
      Math.max(0, ...agreeing.map(({ shared }) => shared)) / Math.max(1e-6, overlaps[rank]!.shared),
    );
  });
}

function stands({ own, partner }: SoftAlignment, token: number): boolean {
  const u = own.indexOf(token);
  return u >= 0 && partner[u]! >= 0;
}

/** Share of either sentence's content words that stand in the other. */
function coverOf({ own, other, like, partner }: SoftAlignment): { own: number; other: number } {
  let mine = 0;
  partner.forEach((v, u) => {
    if (v >= 0) mine += like[u * other.length + v]!;
  });
  let theirs = 0;
  for (let v = 0; v < other.length; v++) {
    let most = 0;
    for (let u = 0; u < own.length; u++) most = Math.max(most, like[u * other.length + v]!);
    theirs += most;
  }
  return { own: own.length > 0 ? mine / own.length : 0, other: other.length > 0 ? theirs / other.length : 0 };
}

/** How far the content words beside the one stand around the other, and on the same side. */
function besideOf({ own, other, like, partner }: SoftAlignment, i: number, j: number) {
  const [u, v] = [own.indexOf(i), other.indexOf(j)];
  const at = (x: number): number => {
    if (x < 0 || x >= own.length) return -1;
    const w = partner[x]!;
    return w < 0 ? 0 : like[x * other.length + w]! / (1 + 0.1 * Math.max(0, Math.abs(w - v) - NEAREST));
  };
  let around = 0;
  let all = 0;
  for (let x = u - NEAREST; x <= u + NEAREST; x++) {
    if (x === u || at(x) < 0) continue;
    all++;
    around += at(x);
  }
  let met = 0;
  let same = 0;
  partner.forEach((w, x) => {
    if (w < 0 || x === u) return;
    met++;
    if (x < u === w < v) same++;
  });
  return { left: at(u - 1), right: at(u + 1), around: all > 0 ? around / all : 0, order: met > 0 ? same / met : 0.5 };
}

function alignedShare({ partnerA }: ReturnType<typeof alignTokens>): number {
  let met = 0;
  for (const partner of partnerA) if (partner >= 0) met++;
  return partnerA.length > 0 ? met / partnerA.length : 0;
}

import { TokenFlag } from '../model/tokens.ts';
import { mainVerb, outcomesOf, sameVerb, type WordLikeness } from '../text/comparison/main-verb.ts';
import { negated, numbersWithin } from '../text/comparison/says.ts';
import { FeatureKind, type Statements } from '../text/comparison/statements.ts';
import { verbWordsOf } from '../text/languages/verbs.ts';

/** Sentences of a report with which it may tell its news. */
const LEAD = 3;
/** Share of a statement's weight that another must have, where both open their reports and elsewhere. */
const IN_LEAD = 0.45;
const ELSEWHERE = 0.62;
/** What stands behind the first comma is beside the point more often than not. */
const ASIDE = 0.4;
/** Features before a comma that make a clause. */
const CLAUSE = 6;
const FEWEST_SHARED = 5;
const FEWEST_WORDS = 3;
/** Letters that make "resume" and "resuming", "advisory" and "advisers" one. */
const STEM = 5;

interface Profile {
  /** Weight by feature, the main clause in full and the rest lessened. */
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
  readonly words: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  /** A verb of it can be told, or none is asked for in its language. */
  readonly tellsVerb: boolean;
}

export interface SameEvent {
  /** The statements of other reports that tell the core of statement `s`, each report's best one, in order. */
  tellers(s: number): readonly number[];
  /** Whether two statements tell so much of one another's news that a brief needs one of them only. */
  near(a: number, b: number): boolean;
}

/**
 * Finds sentences that tell one event in other words: they share names or days, several words under a short stem, and by
 * rarity about half of what the first says in its main clause; no number and no day of it may be another, and what
 * happened has to stand in both: its main verb and each outcome ("died", "was charged"), as a form of it or a near word.
 */
export function sameEvents(statements: Statements, likeness?: WordLikeness): SameEvent {
  const features = Array.from({ length: statements.length }, (_, s) => featuresOf(statements, s));
  const counts = new Map<number, number>();
  for (const list of features)
    for (const hash of new Set(list.map(({ hash }) => hash))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const profiles = features.map((list, s) => profileOf(list, counts, statements, s));
  const postings = new Map<number, number[]>();
  profiles.forEach(({ weights }, s) => {
    for (const hash of weights.keys()) {
      if (counts.get(hash)! > Math.max(40, statements.length / 4)) continue;
      const list = postings.get(hash);
      if (list) list.push(s);
      else postings.set(hash, [s]);
    }
  });
  const room: Room = { many: new Uint16Array(statements.length), shared: new Float64Array(statements.length) };
  const known = new Map<number, readonly number[]>();
  return {
    tellers(s) {
      const found = known.get(s) ?? findTellers(statements, room, profiles, postings, s, likeness);
      known.set(s, found);
      return found;
    },
    near: (a, b) => isNear(statements, profiles, a, b),
  };
}

interface Feature {
  readonly hash: number;
  readonly kind: number;
  readonly share: number;
}

function featuresOf(statements: Statements, s: number): Feature[] {
  const { reports, report, sentence, from, feature, token, kind } = statements;
  const { text, reading } = reports[report[s]!]!;
  const { tokens } = reading;
  const { end } = reading.sentences[sentence[s]!]!;
  const found: Feature[] = [];
  let aside = false;
  for (let u = from[s]!; u < from[s + 1]!; u++) {
    const at = token[u]!;
    const start = tokens.start[at]!;
    const stop = tokens.end[at]!;
    const word = kind[u] === FeatureKind.word;
    // A letter run cut to its stem; words of scripts without spaces stay as they are.
    const short = word && stop - start > STEM && (tokens.flags[at]! & TokenFlag.unspaced) === 0;
    found.push({ hash: short ? shortStem(text, start) : feature[u]!, kind: kind[u]!, share: aside ? ASIDE : 1 });
    if (!aside && found.length >= CLAUSE && /^[,;:–—،，]/.test(text.slice(stop, Math.min(end, stop + 3)).trimStart()))
      aside = true;
  }
  return found;
}

const shortStem = (text: string, start: number): number => {
  let hash = 7;
  for (const unit of text.slice(start, start + STEM).toLowerCase())
    hash = (Math.imul(hash, 31) + unit.charCodeAt(0)) >>> 0;
  return hash;
};

function profileOf(
  list: readonly Feature[],
  counts: ReadonlyMap<number, number>,
  { length, reports, report, sentence }: Statements,
  s: number,
): Profile {
  const weights = new Map<number, number>();
  const words = new Set<number>();
  const names = new Set<number>();
  const days = new Set<number>();
  let total = 0;
  for (const { hash, kind, share } of list) {
    if (weights.has(hash)) continue;
    const weight = share * Math.log(1 + (length + 4) / (counts.get(hash)! + 1));
    weights.set(hash, weight);
    total += weight;
    (kind === FeatureKind.name ? names : kind === FeatureKind.day ? days : words).add(hash);
  }
  const own = reports[report[s]!]!;
  const tellsVerb = !verbWordsOf(own.reading.language) || mainVerb(own, sentence[s]!) !== undefined;
  return { weights, total, words, names, days, tellsVerb };
}

/** Room for counting, all zero between calls. */
interface Room {
  readonly many: Uint16Array;
  readonly shared: Float64Array;
}

function findTellers(
  statements: Statements,
  room: Room,
  profiles: readonly Profile[],
  postings: ReadonlyMap<number, readonly number[]>,
  s: number,
  likeness: WordLikeness | undefined,
): readonly number[] {
  const { report, sentence } = statements;
  const { weights, total, tellsVerb } = profiles[s]!;
  const { many, shared } = room;
  const touched: number[] = [];
  // What is too common to be looked up may stand in any of them.
  let common = 0;
  let commons = 0;
  for (const [hash, weight] of weights) {
    const list = postings.get(hash);
    if (!list) {
      common += weight;
      commons++;
      continue;
    }
    for (const t of list) {
      if (report[t] === report[s]) continue;
      if (many[t] === 0) touched.push(t);
      many[t]!++;
      shared[t]! += weight;
    }
  }
  const best = new Map<number, { t: number; share: number }>();
  for (const t of touched) {
    const [features, weight] = [many[t]!, shared[t]!];
    many[t] = 0;
    shared[t] = 0;
    // Rounding must not leave out what the sum in full would let in.
    const least = tellsVerb && sentence[s]! < LEAD && sentence[t]! < LEAD ? IN_LEAD : ELSEWHERE;
    if (features < 3 || features + commons < FEWEST_SHARED || weight + common < (least - 1e-6) * total) continue;
    const share = shareTold(statements, profiles, s, t);
    if (share > (best.get(report[t]!)?.share ?? 0) && verbsStand(statements, s, t, likeness))
      best.set(report[t]!, { t, share });
  }
  return [...best.values()].map(({ t }) => t).sort((a, b) => a - b);
}

/** How much of statement `a` statement `b` tells, 0 where that is not enough. */
function shareTold(statements: Statements, profiles: readonly Profile[], a: number, b: number): number {
  const one = profiles[a]!;
  const other = profiles[b]!;
  let shared = 0;
  let all = 0;
  let words = 0;
  let items = 0;
  for (const [hash, weight] of one.weights) {
    if (!other.weights.has(hash)) continue;
    shared += weight;
    all++;
    if (one.words.has(hash)) words++;
    else items++;
  }
  const share = one.total > 0 ? shared / one.total : 0;
  const lead = one.tellsVerb && statements.sentence[a]! < LEAD && statements.sentence[b]! < LEAD;
  if (share < (lead ? IN_LEAD : ELSEWHERE) || all < FEWEST_SHARED || words < FEWEST_WORDS || items < 1) return 0;
  if (one.days.size > 0 && other.days.size > 0 && ![...one.days].some((day) => other.days.has(day))) return 0;
  if (!numbersWithin(statements, a, b) || negated(statements, a) !== negated(statements, b)) return 0;
  return share;
}

/** Share of the lighter of two statements that the other has too, beyond which a brief needs one of them, in leads and elsewhere. */
const NEAR_IN_LEAD = 0.5;
const NEAR_ELSEWHERE = 0.65;

function isNear({ sentence }: Statements, profiles: readonly Profile[], a: number, b: number): boolean {
  const one = profiles[a]!;
  const other = profiles[b]!;
  let shared = 0;
  let words = 0;
  for (const [hash, weight] of one.weights) {
    const theirs = other.weights.get(hash);
    if (theirs === undefined) continue;
    shared += Math.min(weight, theirs);
    if (one.words.has(hash)) words++;
  }
  const lead = sentence[a]! < LEAD && sentence[b]! < LEAD;
  return words >= FEWEST_WORDS && shared > (lead ? NEAR_IN_LEAD : NEAR_ELSEWHERE) * Math.min(one.total, other.total);
}

/** Whether statement `b` tells what happens in statement `a`, as far as its verbs can be told. */
function verbsStand(
  { reports, report, sentence }: Statements,
  a: number,
  b: number,
  likeness: WordLikeness | undefined,
): boolean {
  const own = reports[report[a]!]!;
  const other = reports[report[b]!]!;
  const verb = mainVerb(own, sentence[a]!);
  const asked = new Set(outcomesOf(own, sentence[a]!));
  if (verb !== undefined) asked.add(verb);
  return [...asked].every((at) => sameVerb(own, at, other, sentence[b]!, likeness) !== undefined);
}

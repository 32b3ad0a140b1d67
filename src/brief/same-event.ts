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
  /** Features, each once, in the order of the sentence: their numbers in the story. */
  readonly features: Uint32Array;
  /** Weight by feature, the main clause in full and the rest lessened. */
  readonly weights: Float64Array;
  /** 1 for features that are words. */
  readonly isWord: Uint8Array;
  readonly total: number;
  readonly days: ReadonlySet<number>;
  /** Its main verb as token, -1 where none can be told. */
  readonly verb: number;
  /** A verb of it can be told, or none is asked for in its language. */
  readonly tellsVerb: boolean;
  readonly negated: boolean;
  readonly hasNumbers: boolean;
}

export interface SameEvent {
  /** The statements of other reports that tell the core of statement `s`, each report's best one, in order. */
  tellers(s: number): readonly number[];
  /** Whether statement `t` tells what happens in statement `s`, as far as verbs can be told in its language. */
  happensIn(s: number, t: number): boolean;
  /** Whether two statements tell so much of one another's news that a brief needs one of them only. */
  near(a: number, b: number): boolean;
}

/**
 * Finds sentences that tell one event in other words: they share names or days, several words under a short stem, and by
 * rarity about half of what the first says in its main clause; no number and no day of it may be another, and what
 * happened has to stand in both: its main verb and each outcome ("died", "was charged"), as a form of it or a near word.
 */
export function sameEvents(statements: Statements, likeness?: WordLikeness): SameEvent {
  const numberOf = new Map<number, number>();
  const counts: number[] = [];
  const features = Array.from({ length: statements.length }, (_, s) => {
    const list = featuresOf(statements, s);
    const seen = new Set<number>();
    return list.map((feature) => {
      let number = numberOf.get(feature.hash);
      if (number === undefined) {
        number = counts.length;
        numberOf.set(feature.hash, number);
        counts.push(0);
      }
      if (!seen.has(number)) counts[number]!++;
      seen.add(number);
      return { ...feature, number };
    });
  });
  const profiles = features.map((list, s) => profileOf(list, counts, statements, s));
  const postings: (number[] | undefined)[] = counts.map((count) =>
    count > Math.max(40, statements.length / 4) ? undefined : [],
  );
  profiles.forEach((profile, s) => {
    for (const feature of profile.features) postings[feature]?.push(s);
  });
  const room: Room = {
    many: new Uint16Array(statements.length),
    shared: new Float64Array(statements.length),
    stamp: new Int32Array(counts.length).fill(-1),
    at: new Int32Array(counts.length),
    laid: -1,
  };
  const known = new Map<number, readonly number[]>();
  return {
    tellers(s) {
      const found = known.get(s) ?? findTellers(statements, room, profiles, postings, s, likeness);
      known.set(s, found);
      return found;
    },
    happensIn: (s, t) => verbsStand(statements, askedOf(statements, profiles[s]!, s), s, t, likeness),
    near: (a, b) => isNear(statements, room, profiles, a, b),
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
  list: readonly (Feature & { readonly number: number })[],
  counts: readonly number[],
  statements: Statements,
  s: number,
): Profile {
  const { length, reports, report, sentence } = statements;
  const features: number[] = [];
  const weights: number[] = [];
  const isWord: number[] = [];
  const seen = new Set<number>();
  const days = new Set<number>();
  let total = 0;
  let hasNumbers = false;
  for (const { number, kind, share } of list) {
    if (kind === FeatureKind.number || kind === FeatureKind.day) hasNumbers = true;
    if (seen.has(number)) continue;
    seen.add(number);
    const weight = share * Math.log(1 + (length + 4) / (counts[number]! + 1));
    features.push(number);
    weights.push(weight);
    isWord.push(kind === FeatureKind.name || kind === FeatureKind.day ? 0 : 1);
    total += weight;
    if (kind === FeatureKind.day) days.add(number);
  }
  const own = reports[report[s]!]!;
  const verb = mainVerb(own, sentence[s]!) ?? -1;
  return {
    features: Uint32Array.from(features),
    weights: Float64Array.from(weights),
    isWord: Uint8Array.from(isWord),
    total,
    days,
    verb,
    tellsVerb: !verbWordsOf(own.reading.language) || verb >= 0,
    negated: negated(statements, s),
    hasNumbers,
  };
}

/** Room for counting: `many` and `shared` all zero between calls, `at` holds where a feature whose `stamp` is `laid` stands there. */
interface Room {
  readonly many: Uint16Array;
  readonly shared: Float64Array;
  readonly stamp: Int32Array;
  readonly at: Int32Array;
  laid: number;
}

function findTellers(
  statements: Statements,
  room: Room,
  profiles: readonly Profile[],
  postings: readonly (readonly number[] | undefined)[],
  s: number,
  likeness: WordLikeness | undefined,
): readonly number[] {
  const { report, sentence } = statements;
  const { features, weights, total, tellsVerb } = profiles[s]!;
  const { many, shared } = room;
  const own = report[s]!;
  const touched: number[] = [];
  // What is too common to be looked up may stand in any of them.
  let common = 0;
  let commons = 0;
  for (let f = 0; f < features.length; f++) {
    const list = postings[features[f]!];
    const weight = weights[f]!;
    if (!list) {
      common += weight;
      commons++;
      continue;
    }
    for (let k = 0; k < list.length; k++) {
      const t = list[k]!;
      if (report[t] === own) continue;
      if (many[t] === 0) touched.push(t);
      many[t]!++;
      shared[t]! += weight;
    }
  }
  const best = new Map<number, { t: number; share: number }>();
  let asked: Asked | undefined;
  for (const t of touched) {
    const [found, weight] = [many[t]!, shared[t]!];
    many[t] = 0;
    shared[t] = 0;
    // Rounding must not leave out what the sum in full would let in.
    const least = tellsVerb && sentence[s]! < LEAD && sentence[t]! < LEAD ? IN_LEAD : ELSEWHERE;
    if (found < 3 || found + commons < FEWEST_SHARED || weight + common < (least - 1e-6) * total) continue;
    const share = shareTold(statements, room, profiles, s, t);
    if (share <= (best.get(report[t]!)?.share ?? 0)) continue;
    asked ??= askedOf(statements, profiles[s]!, s);
    if (verbsStand(statements, asked, s, t, likeness)) best.set(report[t]!, { t, share });
  }
  return [...best.values()].map(({ t }) => t).sort((a, b) => a - b);
}

/** How much of statement `a` statement `b` tells, 0 where that is not enough. */
function shareTold(statements: Statements, room: Room, profiles: readonly Profile[], a: number, b: number): number {
  const one = profiles[a]!;
  const other = profiles[b]!;
  if (one.negated !== other.negated) return 0;
  lay(room, other, b);
  const { stamp } = room;
  let shared = 0;
  let all = 0;
  let words = 0;
  for (let f = 0; f < one.features.length; f++) {
    if (stamp[one.features[f]!] !== b) continue;
    shared += one.weights[f]!;
    all++;
    words += one.isWord[f]!;
  }
  const share = one.total > 0 ? shared / one.total : 0;
  const lead = one.tellsVerb && statements.sentence[a]! < LEAD && statements.sentence[b]! < LEAD;
  if (share < (lead ? IN_LEAD : ELSEWHERE) || all < FEWEST_SHARED || words < FEWEST_WORDS || all === words) return 0;
  if (one.days.size > 0 && other.days.size > 0 && ![...one.days].some((day) => other.days.has(day))) return 0;
  return one.hasNumbers && !numbersWithin(statements, a, b) ? 0 : share;
}

/** Marks the features of statement `s`, unless they are already. */
function lay(room: Room, { features }: Profile, s: number): void {
  if (room.laid === s) return;
  room.laid = s;
  const { stamp, at } = room;
  for (let f = 0; f < features.length; f++) {
    stamp[features[f]!] = s;
    at[features[f]!] = f;
  }
}

/** Share of the lighter of two statements that the other has too, beyond which a brief needs one of them, in leads and elsewhere. */
const NEAR_IN_LEAD = 0.5;
const NEAR_ELSEWHERE = 0.65;

function isNear({ sentence }: Statements, room: Room, profiles: readonly Profile[], a: number, b: number): boolean {
  const one = profiles[a]!;
  const other = profiles[b]!;
  lay(room, other, b);
  const { stamp, at } = room;
  let shared = 0;
  let words = 0;
  for (let f = 0; f < one.features.length; f++) {
    const feature = one.features[f]!;
    if (stamp[feature] !== b) continue;
    shared += Math.min(one.weights[f]!, other.weights[at[feature]!]!);
    words += one.isWord[f]!;
  }
  const lead = sentence[a]! < LEAD && sentence[b]! < LEAD;
  return words >= FEWEST_WORDS && shared > (lead ? NEAR_IN_LEAD : NEAR_ELSEWHERE) * Math.min(one.total, other.total);
}

/** What another sentence must tell to tell what happens in statement `s`, as tokens: each outcome, and its main verb. */
interface Asked {
  readonly outcomes: readonly number[];
  readonly verb: number;
}

const askedOf = ({ reports, report, sentence }: Statements, { verb }: Profile, s: number): Asked => ({
  outcomes: outcomesOf(reports[report[s]!]!, sentence[s]!),
  verb,
});

/** Whether statement `b` tells what happens in statement `a`, as far as its verbs can be told. */
function verbsStand(
  { reports, report, sentence }: Statements,
  { outcomes, verb }: Asked,
  a: number,
  b: number,
  likeness: WordLikeness | undefined,
): boolean {
  const own = reports[report[a]!]!;
  const other = reports[report[b]!]!;
  const stands = (at: number, near: WordLikeness | undefined): boolean =>
    sameVerb(own, at, other, sentence[b]!, near) !== undefined;
  // A word near "killed" in use, as "struck", tells another outcome.
  return (
    outcomes.every((at) => stands(at, undefined)) && (verb < 0 || outcomes.includes(verb) || stands(verb, likeness))
  );
}

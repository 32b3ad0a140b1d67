import { TokenFlag } from '../model/tokens.ts';
import { type CommonRuns, commonRuns, type GramIndex } from '../structures/common-runs.ts';
import { sameInOrder } from '../structures/edit-script.ts';
import { type Prepared, Voice } from './prepared.ts';

/** A stretch that two reports share, exactly or with small edits. Places count words. */
export interface SharedPassage {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Words that are the same. */
  readonly same: number;
  /** Of these, outside furniture and captions. */
  readonly matter: number;
  /** Of `same`, in the voice of the reporter (scraps of speech set into it included) on both sides. */
  readonly narration: number;
  /** Words by which the runs are longer than what two writers hit upon by chance, in the reporter's voice. */
  readonly beyondChance: number;
  /** The longest run of equal words. */
  readonly longest: number;
  /** The runs of equal words, in order: place in `a`, place in `b`, size, three numbers each. */
  readonly runs: readonly number[];
}

/** Words in a row of which an exact run is made. */
export const RUN = 4;
/** Runs with no more than so many other words between them are one passage with edits. */
const GAP = 6;
/** A passage has so many equal words at least. */
const LEAST = 6;
/** Two writers on one event hit upon runs of so many words by chance (names, offices, places). */
const CHANCE = 6;
/** So many words beyond chance may still be a formula; half of them count. */
const FORMULA = 8;
/** How many sentences the edges of a page have, how long a lone passage there may be, and what it counts. */
const EDGE = 2;
const LONG_ENOUGH = 9;
const EDGE_WORDS = 30;
const AT_EDGE = 0.3;
/** How long a passage off the matter may be, and what it counts. */
const OFF_WORDS = 200;
/** Off the matter is what has less than this of the share of the matter's words that the whole report has. */
const KEY_SHARE = 0.6;
const OFF_MATTER = 0.15;
/** What a capital word (a name, an office) or a number counts beside another: all who report the event have these. */
const NAME = 0.4;

/** All shared passages of two reports, moved ones too, in the order of `a`. */
export function sharedPassages(a: Prepared, indexA: GramIndex, b: Prepared, indexB: GramIndex): SharedPassage[] {
  const runs = commonRuns(indexA, indexB);
  const passages: SharedPassage[] = [];
  const key = runs.length > 0 ? keyWords(a) : 0;
  for (let r = 0; r < runs.length; ) {
    let end = r + 1;
    while (end < runs.length && follows(runs, end)) end++;
    const passage = passageOf(a, b, runs, r, end);
    if (passage.same >= LEAST) passages.push(weighed(a, b, passage, key));
    r = end;
  }
  return withoutEchoes(passages, b.words.length);
}

/** Leaves out passages whose words in `b` a longer passage has already: a formula that `a` repeats is shared once. */
function withoutEchoes(passages: readonly SharedPassage[], length: number): SharedPassage[] {
  const taken = new Uint8Array(length);
  const kept = new Set<SharedPassage>();
  for (const passage of [...passages].sort((x, y) => y.same - x.same || x.aFrom - y.aFrom)) {
    let had = 0;
    for (let i = passage.bFrom; i < passage.bTo; i++) had += taken[i]!;
    if (had * 2 > passage.bTo - passage.bFrom) continue;
    taken.fill(1, passage.bFrom, passage.bTo);
    kept.add(passage);
  }
  return passages.filter((passage) => kept.has(passage));
}

/** Passages at the edges of both pages, or off the story's matter, count little: pages of one maker have such lines alike. */
function weighed(a: Prepared, b: Prepared, passage: SharedPassage, key: number): SharedPassage {
  const counts = isAtEdges(a, b, passage) ? AT_EDGE : isOff(a, passage, key) ? OFF_MATTER : 1;
  return counts === 1 ? passage : { ...passage, beyondChance: passage.beyondChance * counts };
}

/** `all`: words of the matter in the whole report. */
function isOff(a: Prepared, { aFrom, aTo, same }: SharedPassage, all: number): boolean {
  if (same > OFF_WORDS) return false;
  let key = 0;
  for (let i = aFrom; i < aTo; i++) key += a.key[i]!;
  return key * a.key.length < KEY_SHARE * all * (aTo - aFrom);
}

function keyWords({ key }: Prepared): number {
  let all = 0;
  for (let i = 0; i < key.length; i++) all += key[i]!;
  return all;
}

/** A lone sentence among the first or last of both: as a rule a menu, an appeal, a teaser that two pages have. */
function isAtEdges(a: Prepared, b: Prepared, passage: SharedPassage): boolean {
  return (
    passage.same <= EDGE_WORDS && isAtEdge(a, passage.aFrom, passage.aTo) && isAtEdge(b, passage.bFrom, passage.bTo)
  );
}

function isAtEdge({ sentence, sentenceFrom }: Prepared, from: number, to: number): boolean {
  const count = sentenceFrom.length - 1;
  const first = sentence[from]!;
  const last = sentence[to - 1]!;
  if (count < LONG_ENOUGH || last - first > 1) return false;
  return last < EDGE || first >= count - EDGE;
}

function follows(runs: CommonRuns, r: number): boolean {
  const gapA = runs.at[r]! - runs.at[r - 1]! - runs.size[r - 1]!;
  const gapB = runs.other[r]! - runs.other[r - 1]! - runs.size[r - 1]!;
  return gapA <= GAP && gapB >= 0 && gapB <= GAP;
}

function passageOf(a: Prepared, b: Prepared, runs: CommonRuns, from: number, to: number): SharedPassage {
  let same = 0;
  let matter = 0;
  let narration = 0;
  let counted = 0;
  let beyondChance = 0;
  let longest = 0;
  const flat: number[] = [];
  for (let r = from; r < to; r++) {
    const size = runs.size[r]!;
    const at = runs.at[r]!;
    const other = runs.other[r]!;
    let own = 0;
    for (let k = 0; k < size; k++) {
      if (a.aside[at + k] === 1 || b.aside[other + k] === 1) continue;
      matter++;
      if (a.voice[at + k] === Voice.speech || b.voice[other + k] === Voice.speech) continue;
      own++;
      const flags = a.tokens.flags[a.token[at + k]!]!;
      counted += (flags & (TokenFlag.capital | TokenFlag.number)) === 0 ? 1 : NAME;
    }
    flat.push(at, other, size);
    same += size;
    narration += own;
    longest = Math.max(longest, size);
    if (r > from) {
      const gap = sameInOrder(
        a.words,
        runs.at[r - 1]! + runs.size[r - 1]!,
        at,
        b.words,
        runs.other[r - 1]! + runs.size[r - 1]!,
        other,
      );
      same += gap;
    }
  }
  // What the narration has beyond a chance run; each edit inside costs some words of it. Short pieces prove little even
  // where there are several: two writers hit upon one formula after the other.
  const excess = Math.max(0, narration - CHANCE - 2 * (to - from - 1));
  const content = narration > 0 ? (excess * counted) / narration : 0;
  beyondChance = (content * content) / (content + FORMULA);
  const last = to - 1;
  return {
    aFrom: runs.at[from]!,
    aTo: runs.at[last]! + runs.size[last]!,
    bFrom: runs.other[from]!,
    bTo: runs.other[last]! + runs.size[last]!,
    same,
    matter,
    narration,
    beyondChance,
    longest,
    runs: flat,
  };
}

import { FeatureKind, type Statements } from '../../text/comparison/statements.ts';
import { areOpposite } from '../../text/languages/opposites.ts';
import { outcomeWordsOf } from '../../text/languages/outcomes.ts';
import type { NearWords } from '../../text/near-words.ts';
import type { StoryWords } from './story-words.ts';

/** What a sentence of a draft says, word by word, and how far sentences of the reports say it too. */
export interface Beside {
  readonly units: readonly Unit[];
  /** Sentences of the reports, the likest first, and those around them. */
  readonly statements: readonly number[];
  /** Likeness 0–1 of unit `u` to candidate `c`: `like[u * statements.length + c]`. */
  readonly like: Float32Array;
  /** 1 where no word of the reports is like the unit at all. */
  readonly unheard: Uint8Array;
}

export interface Unit {
  readonly kind: number;
  readonly token: number;
  /** By how few sentences of draft and reports have it. */
  readonly weight: number;
  /** By how rare the word is in the language, 0–1; names and values count fully. */
  readonly telling: number;
}

/** Likeness of words of one stem, and of the forms of one verb; what the nearest in use count. */
const STEM = 0.95;
const FAMILY = 0.9;
const NEAR = 0.85;
/** Sentences that are looked at in full. */
const MOST = 10;
/** Words of more sentences than this are too common to look up. */
const COMMON = 600;
/** Part of a name: of little weight by itself. */
const PART = 0.3;

/** Lays sentences of the reports beside one of the draft (statement `at`): those that have most of it, and their neighbours. */
export function besideOf(story: StoryWords, at: number): Beside {
  const { statements } = story;
  const units = unitsOf(story, at);
  const own = new Map<number, Float32Array>();
  const score = new Map<number, number>();
  const unheard = new Uint8Array(units.length);
  units.forEach((unit, u) => {
    const mates = matesOf(story, at, unit);
    if (mates.size === 0) unheard[u] = 1;
    for (const [statement, like] of mates) {
      let row = own.get(statement);
      if (!row) {
        row = new Float32Array(units.length);
        own.set(statement, row);
      }
      row[u] = like;
      score.set(statement, (score.get(statement) ?? 0) + like * (unit.weight + unit.telling));
    }
  });
  const best = [...score].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST);
  const chosen = new Set<number>();
  for (const [statement] of best) {
    chosen.add(statement);
    if (chosen.size > MOST + 2) continue;
    for (const other of [statement - 1, statement + 1])
      if (statements.report[other] === statements.report[statement]) chosen.add(other);
  }
  const list = [...chosen];
  const like = new Float32Array(units.length * list.length);
  list.forEach((statement, c) => {
    const row = own.get(statement);
    if (row) for (let u = 0; u < units.length; u++) like[u * list.length + c] = row[u]!;
  });
  return { units, statements: list, like, unheard };
}

function unitsOf({ statements, near }: StoryWords, at: number): Unit[] {
  const { from, weight, kind, token, reports } = statements;
  const { tokens } = reports[0]!.reading;
  const units: Unit[] = [];
  for (let u = from[at]!; u < from[at + 1]!; u++) {
    if (weight[u] === 0) continue;
    const rarity = near?.rarity(tokens.fold[token[u]!]!) ?? 0.7;
    const part = kind[u] === FeatureKind.word && isPartOfName(statements, u);
    const telling = part ? PART : kind[u] === FeatureKind.word ? Math.max(0.05, (rarity - 0.35) / 0.65) : 1;
    units.push({ kind: kind[u]!, token: token[u]!, weight: weight[u]!, telling });
  }
  return units;
}

/** A word that stands before the key of the name that it belongs to, or at it. */
function isPartOfName({ reports, token, report }: Statements, u: number): boolean {
  const { reading } = reports[report[0]!]!;
  const at = reading.tokens.start[token[u]!]!;
  return reading.names.some(({ start, end }) => start <= at && at < end);
}

/** For a word of the draft: the sentences that have it, or one like it, and how like. */
function matesOf(story: StoryWords, at: number, unit: Unit): Map<number, number> {
  const { statements, index, byFold, byFamily, near, language } = story;
  const found = new Map<number, number>();
  const add = (list: readonly number[] | undefined, like: number): void => {
    if (!list || list.length > COMMON) return;
    for (const statement of list) {
      if (statements.report[statement] === 0) continue;
      if (like > (found.get(statement) ?? 0)) found.set(statement, like);
    }
  };
  for (let u = statements.from[at]!; u < statements.from[at + 1]!; u++) {
    if (statements.token[u] !== unit.token || statements.kind[u] !== unit.kind) continue;
    add(index.postings.get(statements.feature[u]!), STEM);
  }
  if (unit.kind !== FeatureKind.word) {
    for (const [statement] of found) found.set(statement, 1);
    return found;
  }
  const fold = statements.reports[0]!.reading.tokens.fold[unit.token]!;
  const verbs = outcomeWordsOf(language);
  const family = verbs?.family.get(fold);
  if (family !== undefined) add(byFamily.get(family), FAMILY);
  add(byFold.get(fold), 1);
  if (near) addNear(near, language, fold, byFold, add);
  return found;
}

function addNear(
  near: NearWords,
  language: string,
  fold: number,
  byFold: ReadonlyMap<number, readonly number[]>,
  add: (list: readonly number[] | undefined, like: number) => void,
): void {
  const row = near.row(fold);
  if (row < 0) return;
  for (let k = row * near.width; k < (row + 1) * near.width; k++) {
    const other = near.near[k]!;
    if (other < 0) break;
    // "Rose" and "fell" stand in the same places and say the contrary.
    if (areOpposite(language, fold, near.hash[other]!)) continue;
    add(byFold.get(near.hash[other]!), (NEAR * near.nearness[k]!) / 255);
  }
}

import { mainVerb, outcomesOf, sameVerb, type WordLikeness } from '../../text/comparison/main-verb.ts';
import { negated } from '../../text/comparison/says.ts';
import { FeatureKind, type Statements } from '../../text/comparison/statements.ts';
import { polarityOf } from '../../text/languages/polarity.ts';
import type { Evidence } from '../evidence.ts';
import { isDenied } from '../turned.ts';
import type { Beside, Unit } from './beside.ts';
import { type Chosen, chooseBy, coverOf, type Weighing } from './chosen.ts';
import { predicateOf } from './predicate.ts';
import { bigramsOf, runOf } from './runs.ts';
import type { StoryWords } from './story-words.ts';

/** What the decision on support looks at, in the order of the features of a row; −1 is untold. */
export const SUPPORT_SIGNS = [
  'best',
  'best-telling',
  'window',
  'window-telling',
  'set',
  'set-telling',
  'anywhere',
  'exact',
  'back',
  'units',
  'worst',
  'names-missing',
  'names',
  'values-missing',
  'values',
  'against',
  'verb',
  'outcomes',
  'turned',
  'agent',
  'run',
  'bigrams',
  'set-size',
  'unheard',
  'core',
  'negations',
  'neighbours',
  'near',
  'names-single',
  'names-window',
  'soft',
  'soft-set',
  'soft-back',
  'lengths',
  'negated-more',
  'denied',
  'names-other',
  'negated-best',
  'blocked',
  'predicate-verb',
  'predicate-words',
  'predicate-worst',
  'predicate-beside',
  'predicate-subject',
  'predicate-object',
  'planned',
] as const;

const LONGEST = 30;
const UPHELD = 0.5;

/**
 * Fills `row` with what tells whether the chosen sentences say what the draft's sentence says. `values` are the starts of
 * what must stand somewhere: amounts, years, times of day. `context` is how well the draft's neighbouring sentences stand beside the sentences around the best one, −1 where there are none.
 */
export function supportSigns(
  story: StoryWords,
  at: number,
  beside: Beside,
  evidence: (statement: number) => Evidence,
  values: readonly number[],
  context: number,
  row: Float32Array,
): Chosen {
  const { statements } = story;
  const { units } = beside;
  const weight: Weighing = ({ weight }) => weight;
  const telling: Weighing = ({ telling }) => telling;
  const set = chooseBy(story, beside, telling, (statement) => isFree(evidence(statement)));
  const by = (weighing: Weighing, like: Float32Array): number => coverOf(units, weighing, like);
  const heard = set.like;
  const best = set.best;
  const own = best < 0 ? undefined : evidence(beside.statements[best]!);
  row[0] = by(weight, set.single);
  row[1] = by(telling, set.single);
  row[2] = by(weight, set.window);
  row[3] = by(telling, set.window);
  row[4] = by(weight, heard);
  row[5] = by(telling, heard);
  row[6] = by(telling, set.anywhere);
  row[7] = by(
    telling,
    heard.map((like) => (like >= 0.94 ? 1 : 0)),
  );
  row[8] = best < 0 ? 0 : backOf(story, at, beside.statements[best]!);
  row[9] = Math.min(LONGEST, units.length);
  row[10] = worstOf(units, heard);
  const names = units.map((unit, u) => ({ unit, u })).filter(({ unit }) => unit.kind === FeatureKind.name);
  row[11] = names.filter(({ u }) => heard[u]! < UPHELD).length;
  row[12] = names.length;
  const taken = set.members.map((c) => evidence(beside.statements[c]!));
  row[13] = values.filter((start) => !taken.some((one) => one.agreed.has(start))).length;
  row[14] = values.length;
  row[15] = own ? own.against.length : 0;
  row[16] = verbOf(story, at, beside, set);
  row[17] = outcomesTold(story, at, beside, set);
  row[18] = own?.turned ? 1 : 0;
  row[19] = own === undefined ? -1 : own.otherAgent ? 0 : own.sameAgent ? 2 : 1;
  row[20] = best < 0 ? 0 : runOf(statements, at, beside.statements[best]!);
  row[21] = bigramsOf(beside, best);
  row[22] = set.members.length;
  row[23] = by(telling, Float32Array.from(beside.unheard));
  row[24] = coreOf(story, at, beside, set);
  row[25] = best < 0 ? 0 : Number(negated(statements, at) !== negated(statements, beside.statements[best]!));
  row[26] = context;
  row[27] = nearOf(units, heard);
  row[28] = names.filter(({ u }) => set.single[u]! < UPHELD).length;
  row[29] = names.filter(({ u }) => set.window[u]! < UPHELD).length;
  row[30] = best < 0 ? 0 : softCover(story, beside, set.single, [beside.statements[best]!]);
  row[31] =
    best < 0
      ? 0
      : softCover(
          story,
          beside,
          heard,
          set.members.map((c) => beside.statements[c]!),
        );
  row[32] = best < 0 ? 0 : softBack(story, at, beside.statements[best]!);
  row[33] = best < 0 ? 0 : lengthsOf(story, at, beside.statements[best]!);
  row[34] = negationsOf(story, at) - Math.max(0, ...set.members.map((c) => negationsOf(story, beside.statements[c]!)));
  row[35] = deniedOf(story, at, beside, set);
  row[36] = best < 0 ? 0 : namesOther(story, at, beside.statements[best]!);
  row[38] = set.blocked;
  if (best >= 0) {
    const told = predicateOf(story, at, beside, set);
    row.set([told.verb, told.words, told.worst, told.beside, told.subject, told.object, told.planned], 39);
  }
  row[37] = best < 0 ? 0 : Math.abs(negationsOf(story, at) - negationsOf(story, beside.statements[best]!));
  return set;
}

/** Whether nothing in a sentence of a report goes against the draft's. */
export const isFree = (one: Evidence): boolean =>
  !one.turned && one.otherAgent === undefined && one.against.every(({ slot }) => slot === 'place');

/** Cover with words that are used alike counted by their cosine. */
function softCover(
  { statements, words }: StoryWords,
  { units }: Beside,
  like: Float32Array,
  list: readonly number[],
): number {
  if (!words) return -1;
  const own = statements.reports[0]!.reading.tokens;
  let sum = 0;
  let total = 0;
  units.forEach(({ kind, token, telling }, u) => {
    let best = like[u]!;
    if (kind === FeatureKind.word && best < NEARLY)
      for (const s of list) best = Math.max(best, nearest(statements, words, own.fold[token]!, s));
    sum += telling * best;
    total += telling;
  });
  return total > 0 ? sum / total : 0;
}

const NEARLY = 0.9;

function nearest(
  { from, kind, token, reports, report }: Statements,
  words: WordLikeness,
  fold: number,
  s: number,
): number {
  const { tokens } = reports[report[s]!]!.reading;
  let best = 0;
  for (let u = from[s]!; u < from[s + 1]!; u++)
    if (kind[u] === FeatureKind.word) best = Math.max(best, words.similarity(fold, tokens.fold[token[u]!]!));
  return best;
}

/** Share of the report's sentence that stands in the draft's, in words that are used alike. */
function softBack({ statements, words }: StoryWords, at: number, other: number): number {
  if (!words) return -1;
  const { from, kind, token, weight, feature, reports, report } = statements;
  const { tokens } = reports[report[other]!]!.reading;
  const own = new Set<number>();
  for (let u = from[at]!; u < from[at + 1]!; u++) own.add(feature[u]!);
  let sum = 0;
  let total = 0;
  for (let u = from[other]!; u < from[other + 1]!; u++) {
    total += weight[u]!;
    if (own.has(feature[u]!)) sum += weight[u]!;
    else if (kind[u] === FeatureKind.word) sum += weight[u]! * nearest(statements, words, tokens.fold[token[u]!]!, at);
  }
  return total > 0 ? sum / total : 0;
}

function lengthsOf({ statements: { from } }: StoryWords, a: number, b: number): number {
  return Math.log2((from[a + 1]! - from[a]! + 1) / (from[b + 1]! - from[b]! + 1));
}

function negationsOf({ statements: { reports, report, sentence } }: StoryWords, s: number): number {
  const { reading } = reports[report[s]!]!;
  const { negations, denials } = polarityOf(reading.language);
  const { firstToken, endToken } = reading.sentences[sentence[s]!]!;
  let count = 0;
  for (let i = firstToken; i < endToken; i++)
    if (negations.has(reading.tokens.fold[i]!) || denials.has(reading.tokens.fold[i]!)) count++;
  return count;
}

/** Names of the draft's sentence that the report's has not, where that has others of the same kind instead. */
function namesOther({ statements: { reports, report, sentence } }: StoryWords, at: number, other: number): number {
  const namesIn = (s: number): { key: number; kind: string }[] => {
    const { reading, entityKey } = reports[report[s]!]!;
    const { start, end } = reading.sentences[sentence[s]!]!;
    return reading.names.flatMap((name) =>
      name.start >= start && name.end <= end ? [{ key: entityKey(name.entity), kind: name.kind }] : [],
    );
  };
  const [own, theirs] = [namesIn(at), namesIn(other)];
  const lacks = (list: readonly { key: number }[], key: number): boolean => !list.some((name) => name.key === key);
  const instead = theirs.filter(({ key }) => lacks(own, key));
  return own.filter(({ key, kind }) => lacks(theirs, key) && instead.some((name) => name.kind === kind)).length;
}

/** 1 where the main verb or a near one is denied in the one and not in the other; −1 where it cannot be told. */
function deniedOf({ statements, words }: StoryWords, at: number, { statements: list }: Beside, set: Chosen): number {
  const draft = statements.reports[0]!;
  const sentence = statements.sentence[at]!;
  const verb = mainVerb(draft, sentence);
  if (verb === undefined) return -1;
  let found = -1;
  for (const c of set.members) {
    const other = statements.reports[statements.report[list[c]!]!]!;
    const there = sameVerb(draft, verb, other, statements.sentence[list[c]!]!, words);
    if (there === undefined) continue;
    if (isDenied(draft, sentence, verb) === isDenied(other, statements.sentence[list[c]!]!, there)) return 0;
    found = 1;
  }
  return found;
}

/** Share of the report's sentence that stands in the draft's. */
function backOf({ statements }: StoryWords, at: number, other: number): number {
  const { from, feature, weight, total } = statements;
  const own = new Set<number>();
  for (let u = from[at]!; u < from[at + 1]!; u++) own.add(feature[u]!);
  let shared = 0;
  for (let u = from[other]!; u < from[other + 1]!; u++) if (own.has(feature[u]!)) shared += weight[u]!;
  return total[other]! > 0 ? shared / total[other]! : 0;
}

/** How telling the most telling unit is that stands in no chosen sentence. */
function worstOf(units: readonly Unit[], like: Float32Array): number {
  let worst = 0;
  units.forEach(({ telling }, u) => {
    worst = Math.max(worst, telling * (1 - like[u]!));
  });
  return worst;
}

/** Share of what is heard that is heard in near words only. */
function nearOf(units: readonly Unit[], like: Float32Array): number {
  let near = 0;
  let all = 0;
  units.forEach(({ telling }, u) => {
    all += telling * like[u]!;
    if (like[u]! < 0.94) near += telling * like[u]!;
  });
  return all > 0 ? near / all : 0;
}

/** 2 where the main verb stands in a chosen sentence, 1 where a near word does, 0 where none, −1 where it cannot be told. */
function verbOf({ statements, words }: StoryWords, at: number, { statements: list }: Beside, set: Chosen): number {
  const draft = statements.reports[0]!;
  const verb = mainVerb(draft, statements.sentence[at]!);
  if (verb === undefined) return -1;
  let found = 0;
  for (const c of set.members) {
    const other = statements.reports[statements.report[list[c]!]!]!;
    const sentence = statements.sentence[list[c]!]!;
    if (sameVerb(draft, verb, other, sentence, undefined) !== undefined) return 2;
    if (words && sameVerb(draft, verb, other, sentence, words) !== undefined) found = 1;
  }
  return found;
}

/** Share of the outcomes told (somebody died, won) that stand in the chosen sentences; −1 where none is told. */
function outcomesTold({ statements }: StoryWords, at: number, { statements: list }: Beside, set: Chosen): number {
  const draft = statements.reports[0]!;
  const outcomes = outcomesOf(draft, statements.sentence[at]!);
  if (outcomes.length === 0) return -1;
  const stands = (verb: number): boolean =>
    set.members.some((c) => {
      const other = statements.reports[statements.report[list[c]!]!]!;
      return sameVerb(draft, verb, other, statements.sentence[list[c]!]!, undefined) !== undefined;
    });
  return outcomes.filter(stands).length / outcomes.length;
}

/** Of who does what (the first name, the main verb): the share that stands together in one sentence. */
function coreOf(
  { statements }: StoryWords,
  at: number,
  { units, statements: list, like }: Beside,
  set: Chosen,
): number {
  const draft = statements.reports[0]!;
  const verb = mainVerb(draft, statements.sentence[at]!);
  const first = units.findIndex(({ kind }) => kind === FeatureKind.name);
  if (verb === undefined || first < 0) return -1;
  let most = 0;
  for (const c of set.members) {
    const other = statements.reports[statements.report[list[c]!]!]!;
    const there = sameVerb(draft, verb, other, statements.sentence[list[c]!]!, undefined) !== undefined ? 1 : 0;
    most = Math.max(most, there + (like[first * list.length + c]! >= UPHELD ? 1 : 0));
  }
  return most;
}

import type { FactSlot } from '../model/collation.ts';
import type { Span } from '../model/span.ts';
import { TokenFlag } from '../model/tokens.ts';
import { agreement, slotOf } from '../text/comparison/agreement.ts';
import { type Item, spanOf } from '../text/comparison/items.ts';
import { mainVerb, type Role, rolesOf, sameVerb, type WordLikeness } from '../text/comparison/main-verb.ts';
import { type ComparedReport, FeatureKind, type Statements, tokenAt } from '../text/comparison/statements.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import { stemHash } from '../text/word-stem.ts';
import { clockTimesIn, sameClock } from './clock-times.ts';
import { isDenied } from './turned.ts';

/** A value of the draft beside another one of the report, each where it stands. */
export interface Against {
  readonly slot: FactSlot;
  readonly draft: Span;
  readonly report: Span;
}

/** How one sentence of a report stands to one of the draft. */
export interface Evidence {
  readonly statement: number;
  /** The draft's main verb is there; undefined where the draft's sentence has none that can be told. */
  readonly verb: boolean | undefined;
  /** Share of the draft's other content that is there, 0–1. */
  readonly aligned: number;
  /** Where each value of the draft stands in it, by its start in the draft. */
  readonly agreed: ReadonlySet<number>;
  readonly against: readonly Against[];
  /** Somebody else does it here. */
  readonly otherAgent: Against | undefined;
  readonly sameAgent: boolean;
  /** What the one tells to be so is not so in the other. */
  readonly turned: boolean;
}

/** Cosine from which on two nouns can count the same. */
const SAME_NOUN = 0.45;
const NEAR_WORD = 0.5;
const YEAR = /(?<![\d.,$€£-])(?:1[89]|20)\d\d(?![\d.,]\d|[\d-])/gu;

/** Holds a sentence of the draft (statement `a`) beside one of a report (statement `b`). */
export function evidenceOf(
  statements: Statements,
  a: number,
  itemsA: readonly Item[],
  b: number,
  itemsB: readonly Item[],
  likeness: WordLikeness | undefined,
): Evidence {
  const [one, two] = [statements.reports[statements.report[a]!]!, statements.reports[statements.report[b]!]!];
  const agreed = new Set<number>();
  const against: Against[] = [];
  const hold = (slot: FactSlot, draft: Span, others: readonly { span: Span; agrees: boolean }[]): void => {
    if (others.some(({ agrees }) => agrees)) agreed.add(draft.start);
    else if (others[0]) against.push({ slot, draft, report: others[0].span });
  };
  for (const item of itemsA) {
    if (item.kind !== 'amount' && item.kind !== 'time') continue;
    const others: { span: Span; agrees: boolean }[] = [];
    for (const other of itemsB) {
      const agrees = isAge(item, other) ? true : agreement(item, other);
      if (agrees === undefined || (agrees === false && item.kind === 'time' && item.ofSpeech)) continue;
      if (
        item.kind === 'amount' &&
        other.kind === 'amount' &&
        !sameNoun(one, item, two, other, likeness, agrees) &&
        !(
          agrees &&
          (isAge(item, other) || countsThere(one, statements.sentence[a]!, item, two, statements.sentence[b]!, other))
        )
      )
        continue;
      others.push({ span: spanOf(other), agrees });
    }
    hold(slotOf(item), spanOf(item), others);
  }
  const own = sentenceOf(statements, a);
  const theirs = sentenceOf(statements, b);
  const clocks = clockTimesIn(two.text, theirs.start, theirs.end);
  for (const clock of clockTimesIn(one.text, own.start, own.end))
    hold(
      'time',
      clock,
      clocks.map((span) => ({ span, agrees: sameClock(clock, span) })),
    );
  const years = yearsIn(two.text, theirs.start, theirs.end);
  for (const year of yearsIn(one.text, own.start, own.end))
    hold(
      'time',
      year,
      years.map((span) => ({ span, agrees: span.year === year.year })),
    );
  against.push(...otherPlaces(one, itemsA, two, itemsB));
  const verb = mainVerb(one, statements.sentence[a]!);
  const there = verb === undefined ? undefined : sameVerb(one, verb, two, statements.sentence[b]!, likeness);
  // Who does a nearly like thing tells nothing.
  const exact = verb === undefined ? undefined : sameVerb(one, verb, two, statements.sentence[b]!, undefined);
  const agent =
    verb === undefined || exact === undefined
      ? undefined
      : otherAgent(one, statements.sentence[a]!, verb, two, statements.sentence[b]!, exact);
  return {
    statement: b,
    verb: verb === undefined ? undefined : there !== undefined,
    aligned: alignedShare(statements, a, b, against, likeness),
    agreed,
    against,
    otherAgent: agent === 'same' ? undefined : agent,
    sameAgent: agent === 'same',
    turned: isTurned(one, statements.sentence[a]!, verb, two, statements.sentence[b]!, exact),
  };
}

/** Where no verb can be told in the draft's sentence, what it denies must be denied in the report's; else verb by verb. */
function isTurned(
  one: ComparedReport,
  sentenceA: number,
  verbA: number | undefined,
  two: ComparedReport,
  sentenceB: number,
  verbB: number | undefined,
): boolean {
  const denied = isDenied(one, sentenceA, verbA);
  if (verbA === undefined || verbB === undefined) return denied && !isDenied(two, sentenceB, undefined);
  return denied !== isDenied(two, sentenceB, verbB);
}

const sentenceOf = ({ reports, report, sentence }: Statements, s: number) =>
  reports[report[s]!]!.reading.sentences[sentence[s]!]!;

/** Years written out in a text. */
export function yearsIn(text: string, from: number, to: number): (Span & { readonly year: number })[] {
  return [...text.slice(from, to).matchAll(YEAR)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    year: Number(match[0]),
  }));
}

type AmountItem = Extract<Item, { kind: 'amount' }>;

/** Whether two amounts count the same thing; of two that agree, whether they can. */
function sameNoun(
  one: ComparedReport,
  a: AmountItem,
  two: ComparedReport,
  b: AmountItem,
  likeness: WordLikeness | undefined,
  agrees: boolean,
): boolean {
  if (a.amount.kind !== 'count') return agrees || a.amount.kind === 'money' || a.amount.kind === 'percent';
  if (!agrees && (a.amount.value <= 1 || b.amount.value <= 1)) return false;
  const [x, y] = [countedAt(one, a), countedAt(two, b)];
  if (x === undefined || y === undefined) return agrees;
  const [i, j] = [one.reading.tokens, two.reading.tokens];
  if (stemHash(one.text, i.start[x]!, i.end[x]!, i.fold[x]!) === stemHash(two.text, j.start[y]!, j.end[y]!, j.fold[y]!))
    return true;
  const like = likeness?.similarity(i.fold[x]!, j.fold[y]!) ?? 0;
  return agrees ? likeness === undefined || like >= SAME_NOUN : false;
}

/** "King is 39", "King, 39, a clerk": the same number, an age in the one and of nothing in the other. */
function isAge(one: Item, two: Item): boolean {
  if (one.kind !== 'amount' || two.kind !== 'amount' || one.amount.value !== two.amount.value) return false;
  const bare = ({ amount }: AmountItem): boolean => amount.kind === 'count' && amount.counts === undefined;
  return (one.amount.kind === 'age' && bare(two)) || (two.amount.kind === 'age' && bare(one));
}

/** "Twenty people were injured", "20 injured": what either counts stands in the other's sentence. */
function countsThere(
  one: ComparedReport,
  sentenceA: number,
  a: AmountItem,
  two: ComparedReport,
  sentenceB: number,
  b: AmountItem,
): boolean {
  const [x, y] = [countedAt(one, a), countedAt(two, b)];
  return (
    (x !== undefined && sameVerb(one, x, two, sentenceB, undefined) !== undefined) ||
    (y !== undefined && sameVerb(two, y, one, sentenceA, undefined) !== undefined)
  );
}

/** The token of what is counted. */
function countedAt({ text, reading }: ComparedReport, { amount }: AmountItem): number | undefined {
  const { tokens } = reading;
  if (amount.counts) {
    let at = tokenAt(tokens.start, tokens.length, amount.counts.start);
    while (at + 1 < tokens.length && tokens.end[at + 1]! <= amount.counts.end) at++;
    return at;
  }
  const stop = stopwordsOf(reading.language);
  const from = tokenAt(tokens.start, tokens.length, amount.end);
  for (let i = from; i < Math.min(from + 2, tokens.length); i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) return undefined;
    if (!stop.has(tokens.fold[i]!) && !/^[A-Z]/.test(text.slice(tokens.start[i]!, tokens.end[i]!))) return i;
  }
  return undefined;
}

/** Places that each stand behind the same word, and of which the other sentence has none. */
function otherPlaces(
  one: ComparedReport,
  itemsA: readonly Item[],
  two: ComparedReport,
  itemsB: readonly Item[],
): Against[] {
  const places = (items: readonly Item[]) =>
    items.filter(
      (item): item is Extract<Item, { kind: 'name' }> => item.kind === 'name' && item.name.kind === 'location',
    );
  const [mine, theirs] = [places(itemsA), places(itemsB)];
  const has = (items: readonly Item[], key: number): boolean =>
    items.some((item) => item.kind === 'name' && item.key === key);
  const before = ({ reading }: ComparedReport, item: Item): number | undefined =>
    item.range.first > 0 ? reading.tokens.fold[item.range.first - 1] : undefined;
  const found: Against[] = [];
  for (const item of mine) {
    if (has(itemsB, item.key)) continue;
    const frame = before(one, item);
    const other = theirs.find((place) => !has(itemsA, place.key) && before(two, place) === frame);
    if (other && frame !== undefined && stopwordsOf(one.reading.language).has(frame))
      found.push({ slot: 'place', draft: item.name, report: other.name });
  }
  return found;
}

/** Share of the weight of statement `a`, without the values that differ, that stands in `b` in the same or near words. */
function alignedShare(
  { from, feature, weight, kind, token, reports, report }: Statements,
  a: number,
  b: number,
  against: readonly Against[],
  likeness: WordLikeness | undefined,
): number {
  const [own, other] = [reports[report[a]!]!.reading.tokens, reports[report[b]!]!.reading.tokens];
  const theirs = new Set<number>();
  for (let u = from[b]!; u < from[b + 1]!; u++) theirs.add(feature[u]!);
  let total = 0;
  let shared = 0;
  for (let u = from[a]!; u < from[a + 1]!; u++) {
    const at = own.start[token[u]!]!;
    if (weight[u] === 0 || against.some(({ draft }) => at >= draft.start && at < draft.end)) continue;
    total += weight[u]!;
    if (theirs.has(feature[u]!)) shared += weight[u]!;
    else if (kind[u] === FeatureKind.word && likeness) {
      let best = 0;
      for (let v = from[b]!; v < from[b + 1]!; v++)
        if (kind[v] === FeatureKind.word)
          best = Math.max(best, likeness.similarity(own.fold[token[u]!]!, other.fold[token[v]!]!));
      if (best >= NEAR_WORD) shared += 0.7 * weight[u]!;
    }
  }
  return total > 0 ? shared / total : 0;
}

/** Whether another one does it in the report: "same" where it is the same, undefined where it cannot be told. */
function otherAgent(
  one: ComparedReport,
  sentenceA: number,
  verbA: number,
  two: ComparedReport,
  sentenceB: number,
  verbB: number,
): Against | 'same' | undefined {
  const mine = rolesOf(one, sentenceA, verbA);
  const theirs = rolesOf(two, sentenceB, verbB);
  const [first] = mine.agents;
  const [other, ...further] = theirs.agents;
  if (!first || !other) return undefined;
  if (first.key === other.key) return 'same';
  const stands = ({ key }: Role): boolean => key === first.key;
  const joined = further.find(stands);
  if (joined && /^(?:, ?| and | & )$/.test(two.text.slice(joined.name.end, other.name.start))) return 'same';
  const against: Against = { slot: 'agent', draft: first.name, report: other.name };
  // Who does it in the one has it done to them in the other.
  const turned =
    mine.others.some(({ key }) => key === other.key) && (joined !== undefined || theirs.others.some(stands));
  if (turned) return against;
  if (joined || mine.agents.some(({ key }) => theirs.agents.some((own) => own.key === key))) return undefined;
  const persons = first.name.kind === 'person' && other.name.kind === 'person';
  return persons || theirs.others.some(stands) ? against : undefined;
}

import type { Conflict, Verdict } from '../model/collation.ts';
import { type Lineage, originsOf } from '../model/lineage.ts';
import { type Cite, cite, someCites } from '../model/span.ts';
import type { Report, Story } from '../model/story.ts';
import { TokenFlag } from '../model/tokens.ts';
import { type Item, itemsOf, spanOf } from '../text/comparison/items.ts';
import { mainVerb, outcomesOf, sameVerb, type WordLikeness } from '../text/comparison/main-verb.ts';
import { indexStatements, type Overlap, overlapsOf, type StatementIndex } from '../text/comparison/overlap.ts';
import { polarityClash } from '../text/comparison/polarity.ts';
import { agreement, contradicts, type SlotPair, slotPairs } from '../text/comparison/slot-pairs.ts';
import { FeatureKind, type Statements, statementsOf } from '../text/comparison/statements.ts';
import { comparedReports } from '../text/comparison/story-statements.ts';
import { stemHash } from '../text/word-stem.ts';
import { clockTimesIn } from './clock-times.ts';
import { denialIn } from './denial.ts';
import { draftEntityKeys } from './draft-entities.ts';
import { type Against, type Evidence, evidenceOf, yearsIn } from './evidence.ts';
import { checkQuotations, type QuotedFinding, spokenIn } from './quoted-words.ts';

export interface CheckOptions {
  readonly words?: WordLikeness;
}

/** Sentences of the reports that are held beside one of the draft. */
const MOST_PARTNERS = 10;
/** Share of the lighter sentence that must stand in both. */
const LEAST_SHARED = 0.15;
/** Share of a draft's sentence that must stand in the reports. */
const SUPPORTED = 0.46;

/** What the reports say to each sentence of a draft. The draft is read as a report; it is not part of the story. */
export function checkDraft(
  draft: Report,
  story: Story,
  lineage: Lineage,
  options: CheckOptions = {},
): readonly Verdict[] {
  const reports = [
    { text: draft.article.text, reading: draft.reading, entityKey: draftEntityKeys(draft, story) },
    ...comparedReports(story),
  ];
  const statements = statementsOf(reports);
  const checking: Checking = {
    draft,
    story,
    lineage,
    statements,
    index: indexStatements(statements),
    items: reports.flatMap((report) => itemsOf(report)),
    spoken: spokenIn(story),
    known: wordsIn(story),
    words: options.words,
  };
  return draft.reading.sentences.flatMap((_, at) => {
    const verdict = checkSentence(checking, at);
    return verdict ? [verdict] : [];
  });
}

interface Checking {
  readonly draft: Report;
  readonly story: Story;
  readonly lineage: Lineage;
  readonly statements: Statements;
  readonly index: StatementIndex;
  readonly items: readonly (readonly Item[])[];
  readonly spoken: ReturnType<typeof spokenIn>;
  /** Folded hashes of all words of the reports. */
  readonly known: ReadonlySet<number>;
  readonly words: WordLikeness | undefined;
}

function wordsIn(story: Story): Set<number> {
  const known = new Set<number>();
  for (const { reading } of story.witnesses) {
    for (let i = 0; i < reading.tokens.length; i++) known.add(reading.tokens.fold[i]!);
  }
  return known;
}

function checkSentence(checking: Checking, at: number): Verdict | undefined {
  const { draft, story, lineage, index } = checking;
  const sentence = draft.reading.sentences[at]!;
  const text = draft.article.text.slice(sentence.start, sentence.end);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const base = { start: sentence.start, end: sentence.end, sentence: text };
  const overlaps = overlapsOf(index, at, LEAST_SHARED).slice(0, MOST_PARTNERS);
  const quoted = checkQuotations(draft, sentence, story, checking.spoken, (word) => checking.known.has(word));
  const evidence = overlaps.map(({ b }) =>
    evidenceOf(checking.statements, at, checking.items[at]!, b, checking.items[b]!, checking.words),
  );
  const slots = slotConflicts(checking, at, overlaps);
  const conflicts = [...quoted.conflicts, ...slots, ...alignedConflicts(checking, at, evidence, slots)];
  const [first, ...rest] = conflicts;
  if (first) {
    const cites = distinct(conflicts.flatMap((conflict) => [...conflict.cites]));
    return {
      ...base,
      verdict: 'contradicted',
      cites: someCites(cites) ?? first.cites,
      origins: rangeOf(cites, lineage),
      conflicts: [first, ...rest],
    };
  }
  const support = tellsOtherwise(checking, at, overlaps)
    ? undefined
    : supportOf(checking, at, overlaps, evidence, quoted);
  const cites = support && someCites(distinct([...support, ...quoted.exact]));
  if (cites) return { ...base, verdict: 'supported', cites, origins: rangeOf(cites, lineage), conflicts: [] };
  return { ...base, verdict: 'unsupported', cites: [], origins: { low: 0, high: 0 }, conflicts: [] };
}

const rangeOf = (cites: readonly Cite[], lineage: Lineage) =>
  originsOf(new Set(cites.map(({ article }) => article)), lineage.origins);

function distinct(cites: readonly Cite[]): Cite[] {
  const seen = new Set<string>();
  return cites.filter(({ article, start, end }) => {
    const key = `${article} ${start} ${end}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** Values of the draft for which the reports have others in the same place, and which no report has there. */
function slotConflicts(checking: Checking, at: number, overlaps: readonly Overlap[]): Conflict[] {
  const { draft, story, statements, items } = checking;
  const agreed = new Set<Item>();
  const against = new Map<Item, { pair: SlotPair; statement: number }[]>();
  const conflicts: Conflict[] = [];
  for (const { b, shared } of overlaps) {
    for (const pair of slotPairs(statements, at, items[at]!, b, items[b]!, shared)) {
      if (pair.agrees && pair.surety >= 0.2) agreed.add(pair.a);
      else if (contradicts(pair)) {
        const list = against.get(pair.a) ?? [];
        against.set(pair.a, list);
        list.push({ pair, statement: b });
      }
    }
  }
  for (const [item, list] of against) {
    if (agreed.has(item) || (item.kind === 'name' && isKnown(checking, at, item))) continue;
    const cites = someCites(
      list.map(({ statement, pair }) =>
        item.kind === 'quoted'
          ? cite(story.witnesses[statements.report[statement]! - 1]!.article, spanOf(pair.b))
          : citeOf(story, statements, statement),
      ),
    );
    if (!cites) continue;
    const reports = [...new Set(list.map(({ pair, statement }) => wordsOf(statements, statement, pair.b)))];
    conflicts.push({ slot: list[0]!.pair.slot, draft: wordsOf(statements, at, item), reports, cites });
  }
  const [nearest] = overlaps;
  const clash = nearest && polarityClash(statements, at, nearest.b, nearest.shared);
  if (clash && nearest) {
    const witness = story.witnesses[statements.report[nearest.b]! - 1]!;
    conflicts.push({
      slot: 'polarity',
      draft: draft.article.text.slice(clash.a.start, clash.a.end),
      reports: [witness.article.text.slice(clash.b.start, clash.b.end)],
      cites: [citeOf(story, statements, nearest.b)],
    });
  }
  return conflicts;
}

/** Whether the reports know a name: the same entity, or each of its words. */
function isKnown(
  { items, statements, index, draft }: Checking,
  _at: number,
  item: Extract<Item, { kind: 'name' }>,
): boolean {
  const inReports = (feature: number): boolean =>
    index.postings.get(feature)?.some((s) => statements.report[s]! > 0) ?? false;
  if (
    items.some(
      (list, s) => statements.report[s]! > 0 && list.some((other) => other.kind === 'name' && other.key === item.key),
    )
  )
    return true;
  const { tokens } = draft.reading;
  for (let i = item.range.first; i < item.range.end; i++) {
    const capital = (tokens.flags[i]! & TokenFlag.capital) !== 0;
    if (!capital || tokens.end[i]! - tokens.start[i]! < 3) continue;
    if (!inReports(stemHash(draft.article.text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!))) return false;
  }
  return true;
}

/** Whether a sentence names somebody whom no report names, or a time for which those that say the like have only others. */
function tellsOtherwise(checking: Checking, at: number, overlaps: readonly Overlap[]): boolean {
  const { items } = checking;
  return items[at]!.some((item) => {
    if (item.kind === 'name') return item.name.kind !== 'organization' && !isKnown(checking, at, item);
    if (item.kind !== 'time') return false;
    let other = false;
    for (const { b } of overlaps) {
      for (const theirs of items[b]!) {
        const agrees = agreement(item, theirs);
        if (agrees === true) return false;
        if (agrees === false) other = true;
      }
    }
    return other;
  });
}

const citeOf = (story: Story, { report, sentence }: Statements, s: number): Cite => {
  const { article, reading } = story.witnesses[report[s]! - 1]!;
  return cite(article, reading.sentences[sentence[s]!]!);
};

function wordsOf({ reports, report }: Statements, s: number, item: Item): string {
  const { text } = reports[report[s]!]!;
  const span = spanOf(item);
  return text.slice(span.start, span.end);
}

/** Share of the rest of a draft's sentence that must stand in the report's before another value is told. */
const ALIGNED = 0.6;
const WELL_ALIGNED = 0.75;

/** Values of the draft beside others in sentences that say the like in nearly all else, and that no report has there. */
function alignedConflicts(
  checking: Checking,
  at: number,
  evidence: readonly Evidence[],
  told: readonly Conflict[],
): Conflict[] {
  const { draft, story, statements } = checking;
  const found: Conflict[] = [];
  const add = (one: Against, b: number): void => {
    const { article } = story.witnesses[statements.report[b]! - 1]!;
    const words = draft.article.text.slice(one.draft.start, one.draft.end);
    if ([...told, ...found].some((other) => other.slot === one.slot && other.draft === words)) return;
    const value = article.text.slice(one.report.start, one.report.end);
    found.push({ slot: one.slot, draft: words, reports: [value], cites: [citeOf(story, statements, b)] });
  };
  for (const { statement, verb, aligned, against, otherAgent } of evidence) {
    if (verb === false || aligned < ALIGNED) continue;
    for (const one of against) {
      if (evidence.some((other) => other.agreed.has(one.draft.start))) continue;
      if (one.slot === 'place' && (aligned < WELL_ALIGNED || isPlaceKnown(checking, at, one.draft.start))) continue;
      add(one, statement);
    }
    const agreeing = evidence.some((other) => other.sameAgent && other.aligned >= ALIGNED);
    if (otherAgent && !agreeing && aligned >= WELL_ALIGNED) add(otherAgent, statement);
  }
  for (const { statement } of evidence) {
    const denial = found.length + told.length === 0 ? denialIn(statements, at, statement) : undefined;
    if (denial) add(denial, statement);
  }
  return found;
}

function isPlaceKnown(checking: Checking, at: number, start: number): boolean {
  const item = checking.items[at]!.find((one) => one.kind === 'name' && one.name.start === start);
  return item?.kind === 'name' && isKnown(checking, at, item);
}

/**
 * The reports' sentences that say together what the draft's sentence says: its words by weight, and each of its
 * numbers, days and names.
 */
function supportOf(
  checking: Checking,
  at: number,
  overlaps: readonly Overlap[],
  evidence: readonly Evidence[],
  quoted: QuotedFinding,
): Cite[] | undefined {
  const { story, statements } = checking;
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
  return chosen.map(({ statement }) => citeOf(story, statements, statement));
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

import type { Conflict, Verdict } from '../model/collation.ts';
import { type Lineage, originsOf } from '../model/lineage.ts';
import { type Cite, someCites } from '../model/span.ts';
import type { Report, Story } from '../model/story.ts';
import type { WordLikeness } from '../text/comparison/main-verb.ts';
import { type Overlap, overlapsOf } from '../text/comparison/overlap.ts';
import { polarityClash } from '../text/comparison/polarity.ts';
import { quotedSpans } from '../text/index.ts';
import { nearWordsOf } from '../text/near-words.ts';
import { alignedConflicts } from './aligned-conflicts.ts';
import { type Checking, citeOf, prepareChecking } from './checking.ts';
import { evidenceOf } from './evidence.ts';
import { namesCrossed } from './names-crossed.ts';
import { numberConflicts } from './number-conflicts.ts';
import { type OneWord, oneWordAltered } from './one-word-altered.ts';
import { checkQuotations, type QuotedFinding } from './quoted-words.ts';
import { type ReplacedValues, replacedValues } from './replaced-values.ts';
import { supporting } from './support/index.ts';
import { tellsOtherwise } from './told-otherwise.ts';
import { type TurnedSentence, turnedSentences } from './turned-sentences.ts';
import { type ValueConflicts, valueConflicts } from './value-conflicts.ts';

export interface CheckOptions {
  readonly words?: WordLikeness;
  /** `models/trace.bin`, the words near to one another in use; without it fewer paraphrases are known. */
  readonly nearWords?: Uint8Array;
}

/** Sentences of the reports that are held beside one of the draft. */
const MOST_PARTNERS = 10;
/** Of these, so many are asked whether names have changed their places. */
const MOST_CROSSED = 3;
/** Share of the lighter sentence that must stand in both. */
const LEAST_SHARED = 0.15;

/** What the reports say to each sentence of a draft. The draft is read as a report; it is not part of the story. */
export function checkDraft(
  draft: Report,
  story: Story,
  lineage: Lineage,
  options: CheckOptions = {},
): readonly Verdict[] {
  const checking = prepareChecking(
    draft,
    story,
    lineage,
    options.words,
    options.nearWords && nearWordsOf(options.nearWords),
  );
  const valuesOf = valueConflicts(checking);
  const replacedOf = replacedValues(checking);
  const turnedOf = turnedSentences(checking);
  const supportOf = supporting(checking);
  return draft.reading.sentences.flatMap((_, at) => {
    const verdict = checkSentence(checking, at, valuesOf(at), replacedOf, turnedOf, supportOf);
    return verdict ? [verdict] : [];
  });
}

function checkSentence(
  checking: Checking,
  at: number,
  values: ValueConflicts,
  replacedOf: (at: number) => ReplacedValues,
  turnedOf: (at: number) => TurnedSentence,
  supportOf: (at: number) => Cite[] | undefined,
): Verdict | undefined {
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
  const slots = [...values.conflicts, ...polarityConflicts(checking, at, overlaps)];
  const aligned = alignedConflicts(checking, at, evidence, slots);
  const numbers = numberConflicts(checking, at, overlaps, [...slots, ...aligned]);
  const others = [...quoted.conflicts, ...slots, ...aligned, ...numbers];
  const exact = quoted.exact.length > 0 && quoted.exact.length === quoted.count;
  const replaced = exact ? NOTHING : replacedOf(at);
  const turned = exact ? NOTHING : turnedOf(at);
  const told = [...others];
  for (const one of [...replaced.conflicts, ...turned.conflicts])
    if (!told.some((other) => isSame(one, other))) told.push(one);
  // Words that a report quotes to the letter are not altered, whatever others have there.
  const altered = exact ? undefined : oneWordAltered(checking, at, overlaps, evidence);
  const conflicts = altered && told.length === 0 ? wordConflicts(checking, altered) : told;
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
  const support =
    quoted.unknown > 0 ||
    altered ||
    replaced.doubted ||
    turned.doubted ||
    crossesNames(checking, at, overlaps) ||
    tellsOtherwise(checking, at, overlaps)
      ? undefined
      : quotedAlone(checking, at, quoted)
        ? quoted.exact
        : supportOf(at);
  const cites = support && someCites(distinct([...support, ...quoted.exact]));
  if (!cites) return { ...base, verdict: 'unsupported', cites: [], origins: { low: 0, high: 0 }, conflicts: [] };
  const [differs, ...further] = values.differs;
  return {
    ...base,
    verdict: 'supported',
    cites,
    origins: rangeOf(cites, lineage),
    conflicts: [],
    ...(differs ? { differs: [differs, ...further] as const } : {}),
  };
}

const NOTHING: ReplacedValues = { conflicts: [], doubted: false };

/** Whether one of two conflicts is on words of the other's. */
const isSame = (one: Conflict, other: Conflict): boolean =>
  one.draft.includes(other.draft) || other.draft.includes(one.draft);

/** Content words besides a quotation that say no more than who speaks. */
const FEW = 2;

/** Whether the sentence is hardly more than what somebody said, and a report quotes that word by word. */
function quotedAlone({ draft, statements }: Checking, at: number, { exact, count }: QuotedFinding): boolean {
  if (count === 0 || exact.length < count) return false;
  const { tokens, names } = draft.reading;
  const spans = [...quotedSpans(draft.article.text), ...names];
  let besides = 0;
  for (let u = statements.from[at]!; u < statements.from[at + 1]!; u++) {
    const start = tokens.start[statements.token[u]!]!;
    if (!spans.some((span) => span.start <= start && start < span.end)) besides++;
  }
  return besides <= FEW;
}

/** The sentence that is likest says the contrary. */
function polarityConflicts(checking: Checking, at: number, [nearest]: readonly Overlap[]): Conflict[] {
  const { draft, story, statements } = checking;
  const clash = nearest && polarityClash(statements, at, nearest.b, nearest.shared);
  if (!clash || !nearest) return [];
  const witness = story.witnesses[statements.report[nearest.b]! - 1]!;
  return [
    {
      slot: 'polarity',
      draft: draft.article.text.slice(clash.a.start, clash.a.end),
      reports: [witness.article.text.slice(clash.b.start, clash.b.end)],
      cites: [citeOf(checking, nearest.b)],
    },
  ];
}

/** A value, or a word of a quotation, in the place of the report's. */
function wordConflicts(checking: Checking, { slot, draft, report, statement }: OneWord): Conflict[] {
  if (slot === undefined) return [];
  const { draft: own, story, statements } = checking;
  const { article } = story.witnesses[statements.report[statement]! - 1]!;
  return [
    {
      slot,
      draft: own.article.text.slice(draft.start, draft.end),
      reports: [article.text.slice(report.start, report.end)],
      cites: [citeOf(checking, statement)],
    },
  ];
}

/** Whether the sentences that are likest have two of the names in each other's places. */
const crossesNames = (checking: Checking, at: number, overlaps: readonly Overlap[]): boolean =>
  overlaps.slice(0, MOST_CROSSED).some(({ b }) => namesCrossed(checking, at, b));

const rangeOf = (cites: readonly Cite[], lineage: Lineage) =>
  originsOf(new Set(cites.map(({ article }) => article)), lineage.origins);

function distinct(cites: readonly Cite[]): Cite[] {
  const seen = new Set<string>();
  return cites.filter(({ article, start, end }) => {
    const key = `${article} ${start} ${end}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

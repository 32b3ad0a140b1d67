import type { Conflict, Verdict } from '../model/collation.ts';
import { type Lineage, originsOf } from '../model/lineage.ts';
import { type Cite, someCites } from '../model/span.ts';
import type { Report, Story } from '../model/story.ts';
import type { WordLikeness } from '../text/comparison/main-verb.ts';
import { type Overlap, overlapsOf } from '../text/comparison/overlap.ts';
import { polarityClash } from '../text/comparison/polarity.ts';
import { alignedConflicts } from './aligned-conflicts.ts';
import { type Checking, citeOf, prepareChecking } from './checking.ts';
import { evidenceOf } from './evidence.ts';
import { checkQuotations } from './quoted-words.ts';
import { supportOf } from './support.ts';
import { tellsOtherwise } from './told-otherwise.ts';
import { type ValueConflicts, valueConflicts } from './value-conflicts.ts';

export interface CheckOptions {
  readonly words?: WordLikeness;
}

/** Sentences of the reports that are held beside one of the draft. */
const MOST_PARTNERS = 10;
/** Share of the lighter sentence that must stand in both. */
const LEAST_SHARED = 0.15;

/** What the reports say to each sentence of a draft. The draft is read as a report; it is not part of the story. */
export function checkDraft(
  draft: Report,
  story: Story,
  lineage: Lineage,
  options: CheckOptions = {},
): readonly Verdict[] {
  const checking = prepareChecking(draft, story, lineage, options.words);
  const valuesOf = valueConflicts(checking);
  return draft.reading.sentences.flatMap((_, at) => {
    const verdict = checkSentence(checking, at, valuesOf(at));
    return verdict ? [verdict] : [];
  });
}

function checkSentence(checking: Checking, at: number, values: ValueConflicts): Verdict | undefined {
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

const rangeOf = (cites: readonly Cite[], lineage: Lineage) =>
  originsOf(new Set(cites.map(({ article }) => article)), lineage.origins);

function distinct(cites: readonly Cite[]): Cite[] {
  const seen = new Set<string>();
  return cites.filter(({ article, start, end }) => {
    const key = `${article} ${start} ${end}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

import type { Checking } from '../checking.ts';
import { clockTimesIn } from '../clock-times.ts';
import { type Evidence, evidenceOf, yearsIn } from '../evidence.ts';
import { type Beside, besideOf } from './beside.ts';
import { type Chosen, coverOf } from './chosen.ts';
import { SUPPORT_SIGNS, supportSigns } from './signs.ts';
import { storyWords } from './story-words.ts';

/** What there is to say on the support of one sentence of a draft. */
export interface Judged {
  readonly row: Float32Array;
  readonly beside: Beside;
  readonly chosen: Chosen;
  /** Starts of the amounts, years and times of day that the sentence tells. */
  readonly values: readonly number[];
  /** How a sentence of a report stands to it. */
  readonly evidence: (statement: number) => Evidence;
}

/** Sentences further apart than this are no neighbours of one telling. */
const NEAR = 2;

/** Lays the reports beside each sentence of a draft; nothing is decided yet. */
export function judging(checking: Checking): (at: number) => Judged {
  const { statements, items, index, near, words, draft } = checking;
  const story = storyWords(statements, index, near, words);
  const besides = draft.reading.sentences.map((_, at) => besideOf(story, at));
  const leads = besides.map((beside) => leadOf(beside));
  const contextOf = (at: number): number => {
    const own = leads[at];
    if (own === undefined) return 0;
    let best = -1;
    for (const other of [at - 1, at + 1]) {
      if (other < 0 || other >= leads.length) continue;
      const lead = leads[other];
      const beside =
        lead !== undefined &&
        statements.report[lead.statement] === statements.report[own.statement] &&
        Math.abs(lead.statement - own.statement) <= NEAR;
      best = Math.max(best, beside ? lead.cover : 0);
    }
    return best;
  };
  return (at) => {
    const beside = besides[at]!;
    const known = new Map<number, Evidence>();
    const evidence = (statement: number): Evidence => {
      const found = known.get(statement) ?? evidenceOf(statements, at, items[at]!, statement, items[statement]!, words);
      known.set(statement, found);
      return found;
    };
    const row = new Float32Array(SUPPORT_SIGNS.length);
    const values = valuesOf(checking, at);
    const chosen = supportSigns(story, at, beside, evidence, values, contextOf(at), row);
    return { row, beside, chosen, values, evidence };
  };
}

interface Lead {
  readonly statement: number;
  readonly cover: number;
}

/** The likest sentence of the reports. */
function leadOf({ units, statements, like }: Beside): Lead | undefined {
  const [statement] = statements;
  if (statement === undefined) return undefined;
  const column = Float32Array.from(units, (_, u) => like[u * statements.length]!);
  return { statement, cover: coverOf(units, ({ telling }) => telling, column) };
}

function valuesOf({ draft, statements, items }: Checking, at: number): number[] {
  const { start, end } = draft.reading.sentences[statements.sentence[at]!]!;
  const { text } = draft.article;
  return [
    ...items[at]!.flatMap((item) =>
      item.kind === 'amount' && item.amount.value > 1 && item.amount.kind !== 'ordinal' ? [item.amount.start] : [],
    ),
    ...yearsIn(text, start, end).map((year) => year.start),
    ...clockTimesIn(text, start, end).map((time) => time.start),
  ];
}

import type { Conflict } from '../model/collation.ts';
import { foldHash } from '../text/index.ts';
import { type Checking, citeOf } from './checking.ts';
import { denialIn } from './denial.ts';
import type { Against, Evidence } from './evidence.ts';
import { isKnown } from './told-otherwise.ts';

/** Share of the rest of a draft's sentence that must stand in the report's before another value is told. */
const ALIGNED = 0.6;
const WELL_ALIGNED = 0.75;

/** Values of the draft beside others in sentences that say the like in nearly all else, and that no report has there. */
export function alignedConflicts(
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
    found.push({ slot: one.slot, draft: words, reports: [value], cites: [citeOf(checking, b)] });
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
    if (denial && !evidence.some((other) => other.aligned >= ALIGNED && hasWord(checking, other.statement, denial)))
      add(denial, statement);
  }
  return found;
}

/** Whether a sentence of a report has the draft's own word too. */
function hasWord({ draft, statements: { reports, report, sentence } }: Checking, s: number, one: Against): boolean {
  const word = foldHash(draft.article.text.slice(one.draft.start, one.draft.end));
  const { tokens, sentences } = reports[report[s]!]!.reading;
  const { firstToken, endToken } = sentences[sentence[s]!]!;
  for (let i = firstToken; i < endToken; i++) if (tokens.fold[i] === word) return true;
  return false;
}

function isPlaceKnown(checking: Checking, at: number, start: number): boolean {
  const item = checking.items[at]!.find((one) => one.kind === 'name' && one.name.start === start);
  return item?.kind === 'name' && isKnown(checking, item);
}

import type { Cite } from '../../model/span.ts';
import { evaluateTrees } from '../../structures/tree-ensemble.ts';
import { mainVerb, sameVerb } from '../../text/comparison/main-verb.ts';
import { FeatureKind } from '../../text/comparison/statements.ts';
import { verbWordsOf } from '../../text/languages/verbs.ts';
import { type Checking, citeOf } from '../checking.ts';
import type { Evidence } from '../evidence.ts';
import { isBorneOut } from './borne-out.ts';
import { deniesAlone } from './denies-alone.ts';
import { isGlued } from './glued.ts';
import { type Judged, judging } from './judging.ts';
import { numbersStand } from './numbers-stand.ts';
import { otherSpeaker } from './other-speaker.ts';
import { saysContrary } from './says-contrary.ts';
import { isFree, SUPPORT_SIGNS } from './signs.ts';
import { SUPPORT_TREES } from './trees.ts';
import { verbatimIn } from './verbatim.ts';

/** Log-odds from which on the reports say what the sentence says, where those beside it in the draft stand beside the same sentences; and where they do not. */
const IN_CONTEXT = -2;
const ALONE = -0.4;
const NEIGHBOURS = SUPPORT_SIGNS.indexOf('neighbours');
const LEAST_NEIGHBOURS = 0.2;
/** Content words from which on a sentence is too long for who says what in it, and what each number counts, to be told for sure. */
const LONG = 12;
/** Share of the sentence, by how much its words tell, that must be heard at all. */
const LEAST_HEARD = 0.3;
const HEARD = SUPPORT_SIGNS.indexOf('set-telling');

/** A sentence that goes against the draft's may have this much more of it than those that do not. */
const BLOCKED = 0.02;

/** For a sentence of the draft: the reports' sentences that say together what it says, each of its values among it. */
export function supporting(checking: Checking): (at: number) => Cite[] | undefined {
  const judge = judging(checking);
  const fewVerbs = verbWordsOf(checking.draft.reading.language) === undefined;
  return (at) => {
    const verbatim = verbatimIn(checking, at);
    if (verbatim.length > 0) return verbatim.map((statement) => citeOf(checking, statement));
    const judged = judge(at);
    // The sentence that has most of it says it of somebody else, with other values, or denies it.
    if (judged.chosen.blocked > BLOCKED) return undefined;
    if (judged.chosen.best < 0 || judged.row[HEARD]! < LEAST_HEARD) return undefined;
    const least = judged.row[NEIGHBOURS]! >= LEAST_NEIGHBOURS ? IN_CONTEXT : ALONE;
    const odds = evaluateTrees(SUPPORT_TREES, judged.row);
    if (odds < least || !isBorneOut(judged.row, odds, fewVerbs)) return undefined;
    const chosen = judged.chosen.members.map((c) => judged.beside.statements[c]!);
    if (tellsOwnNumber(checking, at) || isToldOtherwise(checking, at, judged, chosen)) return undefined;
    if (chosen.some((statement) => saysContrary(checking, at, statement))) return undefined;
    const isLong = judged.beside.units.length >= LONG;
    if ((!isLong && isGlued(checking.statements, at, judged)) || deniesAlone(checking, at, judged)) return undefined;
    if (!isLong && otherSpeaker(checking, at, judged, chosen)) return undefined;
    const values = valuesIn(judged, chosen);
    const numbers = isLong ? [] : values && numbersStand(checking, at, judged, [...chosen, ...values]);
    return values && numbers && [...chosen, ...values, ...numbers].map((statement) => citeOf(checking, statement));
  };
}

/** Share of the rest of the sentence that must stand beside its verb. */
const LEAST_BESIDE = 0.4;

/** Whether the main verb stands only where it is told of somebody else or denied. */
function isToldOtherwise(
  { statements }: Checking,
  at: number,
  { beside, evidence }: Judged,
  chosen: readonly number[],
): boolean {
  const { reports, report, sentence } = statements;
  const verb = mainVerb(reports[0]!, sentence[at]!);
  if (verb === undefined) return false;
  const stands = (s: number): boolean =>
    sameVerb(reports[0]!, verb, reports[report[s]!]!, sentence[s]!, undefined) !== undefined;
  if (chosen.some(stands)) return false;
  return beside.statements.some((s) => {
    const one = evidence(s);
    return !isFree(one) && one.aligned >= LEAST_BESIDE && stands(s);
  });
}

/** Whether the sentence holds a number that no report has. */
function tellsOwnNumber({ statements, index }: Checking, at: number): boolean {
  for (let u = statements.from[at]!; u < statements.from[at + 1]!; u++) {
    if (statements.kind[u] !== FeatureKind.number) continue;
    if (!index.postings.get(statements.feature[u]!)?.some((s) => statements.report[s]! > 0)) return true;
  }
  return false;
}

/** The sentences that must be cited besides for the values that the chosen ones have not; undefined where a value stands nowhere. */
function valuesIn({ values, beside, evidence }: Judged, chosen: readonly number[]): number[] | undefined {
  const further: number[] = [];
  for (const start of values) {
    const has = (one: Evidence): boolean => one.agreed.has(start);
    if ([...chosen, ...further].some((statement) => has(evidence(statement)))) continue;
    const other = beside.statements.find((statement) => has(evidence(statement)) && isFree(evidence(statement)));
    if (other === undefined) return undefined;
    further.push(other);
  }
  return further;
}

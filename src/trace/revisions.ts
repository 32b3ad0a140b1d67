import { revisionMark } from '../text/revision-marks.ts';
import type { Kinship } from './kinship.ts';
import { sameHouse } from './outlet-names.ts';
import type { Comparison } from './pairs.ts';
import type { Prepared } from './prepared.ts';

/** Share of the shorter text's words in the reporter's voice that both must have to the letter. */
const KEPT = 0.2;
const LEAST_WORDS = 20;

/**
 * Whether two reports are an earlier and a later text of one report: 1 where `a` is the earlier one, -1 where `b` is, 0 where
 * they are not or nothing tells which is the earlier. Of one address they are; of one house or one author where much stands
 * in both to the letter and one says that it was updated or corrected, or both say so. `time` is above nought where `a` came first.
 */
export function revisionWay(comparison: Comparison, kinship: Kinship, time: number): number {
  const { reports } = comparison;
  const [a, b] = [reports[kinship.pair.a]!, reports[kinship.pair.b]!];
  const { url } = a.witness.article;
  if (url && url === b.witness.article.url) return Math.sign(time);
  if (!keepsMuch(a, b, kinship) || !areOfOneHand(a, b)) return 0;
  const marks = markOf(b) - markOf(a);
  return marks !== 0 ? Math.sign(marks) : 0;
}

/** The first lines are looked through for "UPDATE 2", "corrected", …; the number of the update, 0 where nothing says so. */
const markOf = ({ witness: { article } }: Prepared): number =>
  revisionMark([article.title, ...article.removed.slice(0, 8).map(({ text }) => text), article.text.slice(0, 300)]);

function keepsMuch(a: Prepared, b: Prepared, { pair }: Kinship): boolean {
  let kept = 0;
  for (const { narration } of pair.passages) kept += narration;
  return kept >= Math.max(LEAST_WORDS, KEPT * Math.min(a.words.length, b.words.length));
}

/** Of one house (or none is stated of one of them) and of one author or agency. */
function areOfOneHand(a: Prepared, b: Prepared): boolean {
  const [first, second] = [a.witness.article, b.witness.article];
  const houses = [first.outlet ?? first.domain, second.outlet ?? second.domain];
  if (houses[0] !== undefined && houses[1] !== undefined) return sameHouse(houses[0], houses[1]);
  if (first.author !== undefined && first.author === second.author) return true;
  const agencies = (report: Prepared): string[] =>
    report.witness.article.credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name);
  const [ofA, ofB] = [agencies(a), agencies(b)];
  const of = (outlet: string | undefined, names: readonly string[]): boolean =>
    outlet !== undefined && names.some((name) => sameHouse(outlet, name));
  if (houses[0] === undefined && houses[1] === undefined) return ofA.some((name) => ofB.includes(name));
  return of(houses[0], ofB) || of(houses[1], ofA);
}

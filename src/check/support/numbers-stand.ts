import type { Checking } from '../checking.ts';
import { type NumberThere, numbersIn } from '../numbers.ts';
import type { Judged } from './judging.ts';

/** Sentences that are searched for a number. */
const MOST = 600;

/**
 * The sentences that must be cited besides so that each number of the draft's stands in a cited one or beside it; undefined
 * where one stands nowhere with another of its numbers or before the same word.
 */
export function numbersStand(
  { statements }: Checking,
  at: number,
  { beside, evidence }: Judged,
  chosen: readonly number[],
): number[] | undefined {
  const { reports, report, sentence } = statements;
  const { amounts } = reports[0]!.reading;
  // Measures may stand in another unit; they are held beside the reports' by value.
  const numbers = numbersIn(reports[0]!, sentence[at]!).filter(
    ({ start, value }) =>
      value > 2 && !amounts.some((one) => one.start <= start && start < one.end && one.kind === 'measure'),
  );
  if (numbers.length === 0) return [];
  const listed = new Map<number, ReturnType<typeof numbersIn>>();
  const of = (s: number): ReturnType<typeof numbersIn> => {
    const known = listed.get(s) ?? numbersIn(reports[report[s]!]!, sentence[s]!);
    listed.set(s, known);
    return known;
  };
  const elsewhere = (number: NumberThere): number | undefined => {
    const likely = (s: number): boolean =>
      of(s).some(
        ({ value, counted }) =>
          value === number.value &&
          ((counted !== 0 && counted === number.counted) ||
            numbers.some((one) => one !== number && of(s).some((two) => two.value === one.value))),
      );
    const found = beside.statements.find(likely);
    if (found !== undefined) return found;
    const reported = new Set(chosen.map((s) => report[s]!));
    for (let s = statements.first[1]!; s < Math.min(statements.length, MOST); s++)
      if (reported.has(report[s]!) && likely(s)) return s;
    return undefined;
  };
  const further: number[] = [];
  for (const number of numbers) {
    const has = (s: number): boolean =>
      of(s).some(({ value }) => value === number.value) || evidence(s).agreed.has(number.start);
    const cited = [...chosen, ...further];
    if (cited.some(has)) continue;
    const neighbours = cited.flatMap((s) => [s - 1, s + 1].filter((one) => one >= 0 && report[one] === report[s]));
    const other = neighbours.find(has) ?? elsewhere(number);
    if (other === undefined) return undefined;
    further.push(other);
  }
  return further;
}

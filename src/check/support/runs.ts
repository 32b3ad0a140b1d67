import type { Statements } from '../../text/comparison/statements.ts';
import type { Beside } from './beside.ts';

const LONGEST = 12;
const LIKE = 0.5;

/** The longest run of tokens that two statements have in common, at most twelve. */
export function runOf({ reports, report, sentence }: Statements, a: number, b: number): number {
  const [one, two] = [reports[report[a]!]!.reading, reports[report[b]!]!.reading];
  const [x, y] = [one.sentences[sentence[a]!]!, two.sentences[sentence[b]!]!];
  let longest = 0;
  const size = y.endToken - y.firstToken;
  let before = new Uint8Array(size + 1);
  let now = new Uint8Array(size + 1);
  for (let i = x.firstToken; i < x.endToken; i++) {
    for (let j = 0; j < size; j++) {
      now[j + 1] = one.tokens.fold[i] === two.tokens.fold[y.firstToken + j] ? Math.min(LONGEST, before[j]! + 1) : 0;
      longest = Math.max(longest, now[j + 1]!);
    }
    [before, now] = [now, before];
  }
  return longest;
}

/** Share of neighbouring units that both stand in one candidate, -1 where there are none. */
export function bigramsOf({ units, statements, like }: Beside, c: number): number {
  if (c < 0) return 0;
  if (units.length < 2) return -1;
  let both = 0;
  for (let u = 1; u < units.length; u++)
    if (like[u * statements.length + c]! >= LIKE && like[(u - 1) * statements.length + c]! >= LIKE) both++;
  return both / (units.length - 1);
}

import { FeatureKind, type Statements } from '../../text/comparison/statements.ts';
import type { Judged } from './judging.ts';

/** Share of the sentence, without its names, that a further sentence must bring. */
const BRINGS = 0.07;
const HEARD = 0.5;

/**
 * Whether a name stands only in a sentence that brings little else, while the sentence that has most of the draft's names
 * others of its kind: then what the one says of somebody is told of somebody else.
 */
export function isGlued(statements: Statements, at: number, { beside, chosen }: Judged): boolean {
  const { units, statements: list, like } = beside;
  const { members, best } = chosen;
  if (best < 0) return false;
  const near = members.filter((c) => isBeside(statements, list[c]!, list[best]!));
  const has = (u: number, some: readonly number[]): boolean => some.some((c) => like[u * list.length + c]! >= HEARD);
  const own = namesIn(statements, at);
  const theirs = namesIn(statements, list[best]!);
  return units.some(({ kind, token }, u) => {
    if (kind !== FeatureKind.name || has(u, near)) return false;
    const start = statements.reports[0]!.reading.tokens.start[token]!;
    const name = own.find((one) => one.start <= start && start < one.end);
    if (name?.kind !== 'person') return false;
    const instead = theirs.some(({ kind: other, key }) => other === name.kind && !own.some((one) => one.key === key));
    if (!instead) return false;
    const bringers = members.filter((c) => has(u, [c]));
    return bringers.every((c) => gainOf(beside, members, c) < BRINGS);
  });
}

const isBeside = ({ report }: Statements, a: number, b: number): boolean =>
  report[a] === report[b] && Math.abs(a - b) <= 1;

/** What one of the chosen sentences brings that no other does, names aside. */
function gainOf({ units, statements, like }: Judged['beside'], members: readonly number[], own: number): number {
  let gain = 0;
  let total = 0;
  units.forEach(({ kind, telling }, u) => {
    if (kind === FeatureKind.name) return;
    const at = (c: number): number => like[u * statements.length + c]!;
    const others = members.reduce((most, c) => (c === own ? most : Math.max(most, at(c))), 0);
    total += telling;
    gain += telling * Math.max(0, at(own) - others);
  });
  return total > 0 ? gain / total : 0;
}

function namesIn({ reports, report, sentence }: Statements, s: number) {
  const { reading, entityKey } = reports[report[s]!]!;
  const { start, end } = reading.sentences[sentence[s]!]!;
  return reading.names.flatMap((name) =>
    name.start >= start && name.end <= end
      ? [{ start: name.start, end: name.end, kind: name.kind, key: entityKey(name.entity) }]
      : [],
  );
}

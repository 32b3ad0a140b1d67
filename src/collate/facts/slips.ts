import type { Instance } from '../../text/comparison/instances.ts';
import { figuresOf, mayBeOneCurrency } from './sums.ts';

/** Sentences at the head of a report, in which it tells the sums of its own event. */
const LEAD = 4;

/**
 * Sums of money that two reports give at their head and that are one sum but for a slip: "18 billion" and "18 million", 8.42 and
 * 8.24. Sums of different things hardly ever have the same figures, and neither report may have the other's.
 */
export function slipClusters(instances: readonly Instance[]): Instance[][] {
  const sums = instances.filter(
    ({ item, sentence }) =>
      item.kind === 'amount' && item.amount.kind === 'money' && item.amount.high === undefined && sentence < LEAD,
  );
  const held = new Set(sums.map((one) => `${one.witness} ${sumOf(one)}`));
  const clusters: Instance[][] = [];
  sums.forEach((one, at) => {
    for (const two of sums.slice(at + 1)) {
      if (one.witness === two.witness || !isOneCurrency(one, two) || !isSlip(sumOf(one), sumOf(two))) continue;
      if (held.has(`${one.witness} ${sumOf(two)}`) || held.has(`${two.witness} ${sumOf(one)}`)) continue;
      clusters.push([one, two]);
    }
  });
  return clusters;
}

const sumOf = ({ item }: Instance): number => (item.kind === 'amount' ? item.amount.value : Number.NaN);

function isOneCurrency({ item: a }: Instance, { item: b }: Instance): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount') return false;
  return mayBeOneCurrency(a.amount.unit, b.amount.unit);
}

/** The same two or more figures a thousand times as much, or three or more of which two neighbours have changed places. */
function isSlip(one: number, two: number): boolean {
  const [a, b] = [figuresOf(one), figuresOf(two)];
  if (a === b) return a.length >= 2 && (one === two * 1000 || two === one * 1000);
  if (a.length < 3 || a.length !== b.length || Math.max(one, two) >= 10 * Math.min(one, two)) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

import { agreement } from '../agreement.ts';
import type { Instance } from '../instances.ts';
import type { Item } from '../items.ts';
import type { ComparedReport } from '../statements.ts';
import { surroundings } from '../surroundings.ts';

/** Different values of one sort that are told apart in one report; more are a crowd. */
const CROWD = 12;

/** Where a value stands among the values of its sort (counts of one thing, sums, days, persons) in its own report. */
export interface Standing {
  /** How many different values of the sort the report gives, 1 to 12. */
  readonly values: number;
  /** How many of them come before it, 0 to 11. */
  readonly order: number;
}

/** Values by their sort and report: a report that counts the engines once differs from one that counts them otherwise. */
export function rivalsOf(
  instances: readonly Instance[],
  reports: readonly ComparedReport[],
): (instance: Instance) => Standing {
  const sorts = new Map<string, Item[]>();
  const keys = new Map<Item, string>();
  for (const { item, witness } of instances) {
    const key = `${witness} ${sortOf(item, reports[witness]!)}`;
    keys.set(item, key);
    const list = sorts.get(key);
    if (list) list.push(item);
    else sorts.set(key, [item]);
  }
  // Told apart where they are asked for: most never are.
  const apart = new Map<string, readonly Item[]>();
  return ({ item }) => {
    const key = keys.get(item)!;
    let known = apart.get(key);
    if (!known) {
      known = different(sorts.get(key)!);
      apart.set(key, known);
    }
    const order = known.findIndex((other) => other === item || agreement(other, item) === true);
    return { values: known.length, order: order < 0 ? CROWD - 1 : order };
  };
}

function different(items: readonly Item[]): Item[] {
  const known: Item[] = [];
  for (const item of items) {
    if (known.length >= CROWD) break;
    if (!known.some((other) => agreement(other, item) === true)) known.push(item);
  }
  return known;
}

function sortOf(item: Item, report: ComparedReport): string {
  switch (item.kind) {
    case 'amount':
      return `${item.amount.kind} ${item.amount.unit} ${surroundings(report, item).head.at(-1) ?? ''}`;
    case 'time':
      return `time ${item.time.value.length}`;
    case 'name':
      return `name ${item.name.kind}`;
    case 'office':
      return `office ${item.key}`;
    case 'quoted':
      return 'quoted';
  }
}

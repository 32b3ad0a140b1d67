import { agreement } from '../agreement.ts';
import type { Instance } from '../instances.ts';
import type { Item } from '../items.ts';

/** Which reports hold a value, and where in a report it stands. */
export interface Holders {
  /** The reports that hold an equal value anywhere. */
  readonly reports: (item: Item) => ReadonlySet<number>;
  /** The sentences of one report that hold an equal value, ascending. */
  readonly sentences: (item: Item, witness: number) => readonly number[];
}

/** For an item: the places that hold an equal value anywhere. Asked once for each item. */
export function holdersOf(instances: readonly Instance[]): Holders {
  const byKind = new Map<Item['kind'], Instance[]>();
  // Names agree where their keys do: these need no comparing.
  const byName = new Map<string, Map<number, number[]>>();
  for (const instance of instances) {
    if (instance.item.kind === 'name') note(byName, nameOf(instance.item), instance);
    else {
      const list = byKind.get(instance.item.kind);
      if (list) list.push(instance);
      else byKind.set(instance.item.kind, [instance]);
    }
  }
  const known = new Map<Item, ReadonlyMap<number, number[]>>();
  const placesOf = (item: Item): ReadonlyMap<number, number[]> => {
    if (item.kind === 'name') return byName.get(nameOf(item)) ?? NOWHERE;
    let found = known.get(item);
    if (!found) {
      const places = new Map<number, number[]>();
      for (const other of byKind.get(item.kind) ?? [])
        if (agreement(item, other.item) === true) push(places, other.witness, other.sentence);
      found = places;
      known.set(item, found);
    }
    return found;
  };
  const sets = new Map<ReadonlyMap<number, number[]>, ReadonlySet<number>>();
  return {
    reports: (item) => {
      const places = placesOf(item);
      let set = sets.get(places);
      if (!set) {
        set = new Set(places.keys());
        sets.set(places, set);
      }
      return set;
    },
    sentences: (item, witness) => placesOf(item).get(witness) ?? NONE,
  };
}

const NOWHERE: ReadonlyMap<number, number[]> = new Map();
const NONE: readonly number[] = [];

const nameOf = ({ key, name }: Extract<Item, { kind: 'name' }>): string => `${key} ${name.kind}`;

function note(all: Map<string, Map<number, number[]>>, key: string, { witness, sentence }: Instance): void {
  const places = all.get(key) ?? new Map<number, number[]>();
  all.set(key, places);
  push(places, witness, sentence);
}

function push(places: Map<number, number[]>, witness: number, sentence: number): void {
  const list = places.get(witness);
  if (list) list.push(sentence);
  else places.set(witness, [sentence]);
}

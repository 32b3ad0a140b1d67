import type { Instance } from '../instances.ts';
import type { Item } from '../items.ts';
import type { Matching } from '../matching.ts';

/** How fast a word's say about a value fades with the words between them. */
const FADE = 0.2;
/** Words further off have no say. */
const LEAST = 1 / (1 + FADE * 12);
/** A word in more statements than this says nothing. */
const COMMON = 80;

/** What the words around a place let one expect there: a value blotted out and filled in from the other reports. */
export interface Blanks {
  /** Share of the say of the words around `place` that is for the value of `value`, 0–1, and the most that any third value has. */
  readonly say: (place: Item, value: Item) => { readonly own: number; readonly third: number };
}

/** What one word says in one report: for each value of a sort its share, and of how much. */
interface Say {
  readonly report: number;
  readonly value: number;
  readonly share: number;
}

/** All that a word says of the values of one sort. */
interface Sayings {
  readonly says: readonly Say[];
  /** How many reports have the word, and how often each. */
  readonly reports: number;
  readonly perReport: ReadonlyMap<number, number>;
}

/** Sorts of values that are told apart: kinds and units of amounts, grains of times, kinds of names. */
const SORTS = 256;

/**
 * Every word votes for the values of the place's sort that stand near it in other reports, the nearest first; a report in
 * which none does votes for nothing. Rare words have more to say. Each word's say is counted once for each sort.
 */
export function blanksOf({ statements, items }: Matching, of: (item: Item) => Instance): Blanks {
  const { report, from, feature, token, weight } = statements;
  const numbering = new Numbering(items);
  const postings = new Map<number, number[]>();
  for (let u = 0; u < feature.length && u < from[statements.length]!; u++) {
    if (weight[u] === 0) continue;
    const list = postings.get(feature[u]!);
    if (list) list.push(u);
    else postings.set(feature[u]!, [u]);
  }
  const statementOf = new Uint32Array(feature.length);
  for (let s = 0; s < statements.length; s++) statementOf.fill(s, from[s]!, from[s + 1]!);
  const said = new Map<number, Sayings>();
  const sayOf = (word: number, what: number): Sayings => {
    const key = word * SORTS + what;
    let found = said.get(key);
    if (found) return found;
    const list = postings.get(word) ?? [];
    const says: Say[] = [];
    const perReport = new Map<number, number>();
    if (list.length <= COMMON) {
      for (const u of list) {
        const s = statementOf[u]!;
        const r = report[s]!;
        perReport.set(r, (perReport.get(r) ?? 0) + 1);
        const own = numbering.of(s);
        const at = token[u]!;
        let sum = 0;
        for (let k = 0; k < own.sort.length; k++) if (own.sort[k] === what) sum += closeness(items[s]![k]!, at);
        if (sum === 0) continue;
        for (let k = 0; k < own.sort.length; k++) {
          if (own.sort[k] !== what) continue;
          const near = closeness(items[s]![k]!, at);
          if (near > 0) says.push({ report: r, value: own.value[k]!, share: (near * near) / sum });
        }
      }
    }
    found = { says, reports: perReport.size, perReport };
    said.set(key, found);
    return found;
  };
  const known = new Map<Item, ReadonlyMap<number, number>>();
  const votesAt = (place: Item): ReadonlyMap<number, number> => {
    let votes = known.get(place);
    if (votes) return votes;
    const sums = new Map<number, number>();
    const { witness, sentence } = of(place);
    const s = statements.first[witness]! + sentence;
    const what = numbering.sortAt(s, place);
    let total = 0;
    for (let u = from[s]!; u < from[s + 1]!; u++) {
      if (weight[u] === 0) continue;
      const near = closeness(place, token[u]!);
      if (near < LEAST) continue;
      const worth = weight[u]! * near;
      const { says, reports: all, perReport } = sayOf(feature[u]!, what);
      const others = all - (perReport.has(witness) ? 1 : 0);
      if (others === 0) continue;
      total += worth;
      for (const { report: r, value, share } of says) {
        if (r === witness) continue;
        sums.set(value, (sums.get(value) ?? 0) + (worth * share) / (others * perReport.get(r)!));
      }
    }
    if (total > 0) for (const [value, sum] of sums) sums.set(value, sum / total);
    votes = sums;
    known.set(place, votes);
    return votes;
  };
  const numberAt = (item: Item): number => {
    const { witness, sentence } = of(item);
    return numbering.valueAt(statements.first[witness]! + sentence, item);
  };
  return {
    say(place, value) {
      const votes = votesAt(place);
      const [mine, theirs] = [numberAt(place), numberAt(value)];
      let third = 0;
      for (const [other, share] of votes) if (other !== mine && other !== theirs && share > third) third = share;
      return { own: votes.get(theirs) ?? 0, third };
    },
  };
}

/** 1 for a word right beside an item, less for one further off, 0 for its own words. */
function closeness({ range: { first, end } }: Item, at: number): number {
  if (at >= first && at < end) return 0;
  return 1 / (1 + FADE * (at < first ? first - at - 1 : at - end));
}

/** Numbers for the sorts and the values of items, given once for each statement. */
class Numbering {
  readonly #items: readonly (readonly Item[])[];
  readonly #sorts = new Map<string, number>();
  readonly #values = new Map<string, number>();
  readonly #known: ({ readonly sort: Uint16Array; readonly value: Uint32Array } | undefined)[] = [];

  constructor(items: readonly (readonly Item[])[]) {
    this.#items = items;
  }

  of(statement: number): { readonly sort: Uint16Array; readonly value: Uint32Array } {
    let found = this.#known[statement];
    if (!found) {
      const list = this.#items[statement]!;
      const number = (names: Map<string, number>, name: string, most: number): number => {
        const known = names.get(name) ?? Math.min(most, names.size);
        names.set(name, known);
        return known;
      };
      found = {
        sort: Uint16Array.from(list, (item) => number(this.#sorts, sortOf(item), SORTS - 1)),
        value: Uint32Array.from(list, (item) => number(this.#values, keyOf(item), 0xffffffff)),
      };
      this.#known[statement] = found;
    }
    return found;
  }

  sortAt(statement: number, item: Item): number {
    return this.of(statement).sort[this.#items[statement]!.indexOf(item)]!;
  }

  valueAt(statement: number, item: Item): number {
    return this.of(statement).value[this.#items[statement]!.indexOf(item)]!;
  }
}

function sortOf(item: Item): string {
  switch (item.kind) {
    case 'amount':
      return `${item.amount.kind} ${item.amount.unit}`;
    case 'time':
      return `time ${item.time.value.length}`;
    case 'name':
      return item.name.kind;
    default:
      return item.kind;
  }
}

function keyOf(item: Item): string {
  switch (item.kind) {
    case 'amount':
      return `amount ${item.amount.kind} ${item.amount.unit} ${item.amount.value} ${item.amount.high ?? ''}`;
    case 'time':
      return `time ${item.time.value.slice(0, 10)}`;
    case 'name':
      return `name ${item.key} ${item.name.kind}`;
    case 'office':
      return `office ${item.key} ${item.words.join(' ')}`;
    case 'quoted':
      return `quoted ${item.stems.join(' ')}`;
  }
}

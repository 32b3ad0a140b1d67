import type { Instance } from '../instances.ts';
import type { Item } from '../items.ts';
import type { Matching } from '../matching.ts';

/** How fast a word's say about a value fades with the words between them. */
const FADE = 0.2;
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

/**
 * Every word votes for the values of the place's sort that stand near it in other reports, the nearest first; a report in
 * which none does votes for nothing. Rare words have more to say. Each word's say is counted once for each sort.
 */
export function blanksOf({ statements, items }: Matching, of: (item: Item) => Instance): Blanks {
  const { report, from, feature, token, weight } = statements;
  const values = new Map<string, number>();
  const numbers = new Map<Item, number>();
  const numberOf = (item: Item): number => {
    let found = numbers.get(item);
    if (found === undefined) {
      const key = keyOf(item);
      found = values.get(key) ?? values.size;
      values.set(key, found);
      numbers.set(item, found);
    }
    return found;
  };
  const sorts = new Map<Item, string>();
  const sort = (item: Item): string => {
    let found = sorts.get(item);
    if (found === undefined) {
      found = sortOf(item);
      sorts.set(item, found);
    }
    return found;
  };
  const postings = new Map<number, number[]>();
  for (let s = 0; s < statements.length; s++) {
    for (let u = from[s]!; u < from[s + 1]!; u++) {
      if (weight[u] === 0) continue;
      const list = postings.get(feature[u]!);
      if (list) list.push(u);
      else postings.set(feature[u]!, [u]);
    }
  }
  const statementOf = new Uint32Array(feature.length);
  for (let s = 0; s < statements.length; s++) statementOf.fill(s, from[s]!, from[s + 1]!);
  const said = new Map<
    string,
    { readonly says: readonly Say[]; readonly reports: number; readonly perReport: ReadonlyMap<number, number> }
  >();
  const sayOf = (word: number, what: string) => {
    const key = `${word} ${what}`;
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
        let sum = 0;
        const near: { value: number; closeness: number }[] = [];
        for (const item of items[s]!) {
          if (sort(item) !== what) continue;
          const { first, end } = item.range;
          const at = token[u]!;
          if (at >= first && at < end) continue;
          const closeness = 1 / (1 + FADE * (at < first ? first - at - 1 : at - end));
          near.push({ value: numberOf(item), closeness });
          sum += closeness;
        }
        for (const { value, closeness } of near) says.push({ report: r, value, share: (closeness * closeness) / sum });
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
    const what = sort(place);
    let total = 0;
    for (let u = from[s]!; u < from[s + 1]!; u++) {
      if (weight[u] === 0) continue;
      const at = token[u]!;
      const { first, end } = place.range;
      if (at >= first && at < end) continue;
      const worth = weight[u]! / (1 + FADE * (at < first ? first - at - 1 : at - end));
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
  return {
    say(place, value) {
      const votes = votesAt(place);
      const [mine, theirs] = [numberOf(place), numberOf(value)];
      let third = 0;
      for (const [other, share] of votes) if (other !== mine && other !== theirs && share > third) third = share;
      return { own: votes.get(theirs) ?? 0, third };
    },
  };
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

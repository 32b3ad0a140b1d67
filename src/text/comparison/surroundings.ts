import { TokenFlag } from '../../model/tokens.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import { stemHash } from '../word-stem.ts';
import type { Item } from './items.ts';
import { type ComparedReport, tokenAt } from './statements.ts';

/** Words on either side that are looked at, and how far off they may stand on the other side. */
const WINDOW = 4;
const REACH = 6;

/** What stands around an item, read once. */
export interface Surroundings {
  readonly left: Beside;
  readonly right: Beside;
  /** Stems of what an amount counts. */
  readonly head: readonly number[];
}

/** The words on one side, the nearest first. */
export interface Beside {
  readonly stems: Uint32Array;
  readonly weights: Float32Array;
}

const known = new WeakMap<Item, Surroundings>();

export function surroundings(report: ComparedReport, item: Item): Surroundings {
  let found = known.get(item);
  if (!found) {
    found = {
      left: wordsBeside(report, item.range.first, -1),
      right: wordsBeside(report, lastToken(report, item), 1),
      head: item.kind === 'amount' ? headStems(report, item) : [],
    };
    known.set(item, found);
  }
  return found;
}

/** Share of the words on one side of an item that stand on that side of the other too, the nearest counting most, 0–1. */
export function neighbour(one: Beside, two: Beside): number {
  const [n, m] = [one.stems.length, two.stems.length];
  if (n === 0 || m === 0) return n === m ? 0.6 : 0.2;
  return (found(one, two) + found(two, one)) / 2;
}

function found({ stems, weights }: Beside, among: Beside): number {
  let sum = 0;
  let total = 0;
  const size = Math.min(WINDOW, stems.length);
  for (let k = 0; k < size; k++) {
    const worth = weights[k]! / (1 + k * 0.35);
    total += worth;
    let best = 0;
    for (let j = 0; j < among.stems.length; j++) {
      if (among.stems[j] === stems[k]) best = Math.max(best, 1 / (1 + 0.3 * Math.abs(k - j)));
    }
    sum += worth * best;
  }
  return total > 0 ? sum / total : 0;
}

/** The words beside a token, the nearest first, within its sentence. */
function wordsBeside({ text, reading }: ComparedReport, from: number, step: 1 | -1): Beside {
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const stems: number[] = [];
  const weights: number[] = [];
  for (let i = from + step; i >= 0 && i < tokens.length && stems.length < REACH; i += step) {
    if (step < 0 && (tokens.flags[i]! & TokenFlag.sentenceEnd) !== 0) break;
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) {
      const fold = tokens.fold[i]!;
      stems.push(stemHash(text, tokens.start[i]!, tokens.end[i]!, fold));
      weights.push(stop.has(fold) ? 0.4 : 1);
    }
    if (step > 0 && (tokens.flags[i]! & TokenFlag.sentenceEnd) !== 0) break;
  }
  return { stems: Uint32Array.from(stems), weights: Float32Array.from(weights) };
}

/** The last token of an item; of an amount, that of what it counts where this stands right behind. */
function lastToken({ reading }: ComparedReport, item: Item): number {
  const last = item.range.end - 1;
  if (item.kind !== 'amount' || !item.amount.counts) return last;
  const { start, end } = item.amount.counts;
  if (start < item.amount.end || start - item.amount.end > 25) return last;
  const { tokens } = reading;
  let at = last;
  while (at + 1 < tokens.length && tokens.end[at + 1]! <= end) at++;
  return at;
}

function headStems({ text, reading }: ComparedReport, { amount }: Extract<Item, { kind: 'amount' }>): number[] {
  if (!amount.counts) return [];
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const stems: number[] = [];
  for (let i = tokenAt(tokens.start, tokens.length, amount.counts.start); i < tokens.length; i++) {
    if (tokens.end[i]! > amount.counts.end) break;
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
    stems.push(stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
  }
  return stems;
}

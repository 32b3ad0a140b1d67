import type { FactSlot } from '../../model/collation.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { agreement, slotOf } from '../../text/comparison/agreement.ts';
import { isClause } from '../../text/comparison/clause.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import { spanOf as spanOfItem } from '../../text/comparison/items.ts';
import type { Likeness, Matching } from '../../text/comparison/matching.ts';
import { namesApart } from '../../text/comparison/names-apart.ts';
import type { ComparedReport, Statements } from '../../text/comparison/statements.ts';
import { swapsOf } from '../../text/comparison/swaps.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { isOwnDay } from './own-day.ts';
import { meets, spanOf } from './swap-spans.ts';
import { areQuotedWords, BESIDE_QUOTED } from './swapped-quotes.ts';
import { swappedSlot } from './swapped-slots.ts';

/** Values that are told of one thing by words that are the same on both sides. */
export interface Swapped {
  /** Of values that were read as such. */
  readonly clusters: readonly (readonly Instance[])[];
  /** The others: names that were not read as names, numbers within numbers. */
  readonly values: readonly SwappedValue[];
}

export function swapped(story: Story, matching: Matching, instances: readonly Instance[]): Swapped {
  const instanceOf = new Map(instances.map((instance) => [instance.item, instance]));
  const clusters: Instance[][] = [];
  const values: SwappedValue[] = [];
  const apart = namesApart(instances);
  for (const value of swappedValues(story, matching)) {
    const [one, two] = [value.a, value.b].map(({ statement, span }) =>
      matching.items[statement]!.find((item) => slotOf(item) === value.slot && meets(spanOfItem(item), span)),
    );
    if (one && two && apart(one, two)) continue;
    if (one && two && agreement(one, two) === false) clusters.push([instanceOf.get(one)!, instanceOf.get(two)!]);
    else values.push(value);
  }
  return { clusters, values };
}

/** A value that stands in the place of another between words that are the same. */
export interface SwappedValue {
  readonly slot: FactSlot;
  readonly a: Side;
  readonly b: Side;
}

export interface Side {
  readonly statement: number;
  readonly span: Span;
}

/** Share of both statements that must stand in the other, and words that must be the same beside the value. */
const SHARE = 0.5;
const BESIDE = 3;
/** Names stand for one another far more often: a place for its country, a side for its town. */
const SHARE_OF_NAMES = 0.6;
const NAMES: ReadonlySet<FactSlot> = new Set(['name', 'place', 'agent']);
/** Where nearly all words are the same, one on either side is enough. */
const VERBATIM = 0.8;

/** Numbers, days, names and offices that two reports give in one place of sentences that are otherwise nearly the same. */
function swappedValues(story: Story, matching: Matching): SwappedValue[] {
  const { statements } = matching;
  const best = bestPartners(matching);
  const saysMuch = sayingMuch(statements);
  const found: SwappedValue[] = [];
  for (const pair of matching.alike) {
    if (!best(pair)) continue;
    const [one, two] = [pair.a, pair.b].map((s) => statements.reports[statements.report[s]!]!) as [
      ComparedReport,
      ComparedReport,
    ];
    for (const swap of swapsOf(statements, pair)) {
      const share = Math.min(swap.shareA, swap.shareB);
      if (swap.before < 1 || swap.behind < 1) continue;
      if (!saysMuch(pair.a) || !saysMuch(pair.b)) continue;
      if (swap.before + swap.behind >= BESIDE_QUOTED && areQuotedWords(one, swap.a, two, swap.b)) {
        found.push({
          slot: 'quotation',
          a: { statement: pair.a, span: spanOf(one, swap.a) },
          b: { statement: pair.b, span: spanOf(two, swap.b) },
        });
        continue;
      }
      if (share < SHARE) continue;
      if (share < VERBATIM && swap.before + swap.behind < BESIDE) continue;
      const slot = swappedSlot(one, swap.a, two, swap.b, share >= VERBATIM);
      if (slot === undefined) continue;
      // "21 July, last updated at 11.11".
      if (
        slot === 'time' &&
        !(isClause(one, statements.sentence[pair.a]!) && isClause(two, statements.sentence[pair.b]!))
      )
        continue;
      // A number of metres and another of feet: the unit differs a word behind.
      if (slot === 'amount' && swap.behind < 2) continue;
      if (NAMES.has(slot) && share < VERBATIM && (share < SHARE_OF_NAMES || swap.before + swap.behind <= BESIDE))
        continue;
      const a = { statement: pair.a, span: spanOf(one, swap.a) };
      const b = { statement: pair.b, span: spanOf(two, swap.b) };
      const isOwn = ({ statement, span }: Side): boolean => {
        const witness = story.witnesses[statements.report[statement]!]!;
        return witness.reading.times.some((time) => meets(time, span) && isOwnDay(witness, time));
      };
      if (slot !== 'time' || !isOwn(a) || !isOwn(b)) found.push({ slot, a, b });
    }
  }
  return found;
}

/** Content words besides days, numbers and names that a sentence needs: lines of dates, places and pages are no statements. */
const FEWEST = 2;

function sayingMuch({ reports, report, sentence }: Statements): (statement: number) => boolean {
  const known = new Map<number, boolean>();
  const tell = (statement: number): boolean => {
    const { reading } = reports[report[statement]!]!;
    const { tokens } = reading;
    const stop = stopwordsOf(reading.language);
    const { firstToken, endToken } = reading.sentences[sentence[statement]!]!;
    let words = 0;
    for (let i = firstToken; i < endToken && words < FEWEST; i++) {
      if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
      const span = { start: tokens.start[i]!, end: tokens.end[i]! };
      if (reading.times.some((time) => meets(time, span))) continue;
      if (reading.names.some((name) => meets(name, span))) continue;
      words++;
    }
    return words >= FEWEST;
  };
  return (statement) => {
    let says = known.get(statement);
    if (says === undefined) {
      says = tell(statement);
      known.set(statement, says);
    }
    return says;
  };
}

/** Whether no sentence of either's report is liker to the other. */
function bestPartners({ statements: { report, reports }, alike }: Matching): (pair: Likeness) => boolean {
  const best = new Map<number, number>();
  const worth = ({ likeness, least }: Likeness): number => likeness + least;
  const key = (statement: number, other: number): number => statement * reports.length + report[other]!;
  for (const pair of alike)
    for (const at of [key(pair.a, pair.b), key(pair.b, pair.a)]) best.set(at, Math.max(best.get(at) ?? 0, worth(pair)));
  return (pair) => best.get(key(pair.a, pair.b)) === worth(pair) && best.get(key(pair.b, pair.a)) === worth(pair);
}

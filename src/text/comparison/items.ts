import type { Amount, Name, Reading, Time } from '../../model/reading.ts';
import { type TokenRange, tokensOf } from './context.ts';
import type { ComparedReport } from './statements.ts';

/** A typed thing in a sentence that another report may give another value. */
export type Item =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly range: TokenRange }
  | { readonly kind: 'time'; readonly time: Time; readonly range: TokenRange; readonly ofSpeech: boolean }
  | { readonly kind: 'name'; readonly name: Name; readonly range: TokenRange; readonly key: number };

/** The items of every sentence of a report, in order. */
export function itemsOf(report: ComparedReport): readonly (readonly Item[])[] {
  const { reading } = report;
  const { tokens } = reading;
  const all: Item[] = [];
  const range = (span: { start: number; end: number }): TokenRange => tokensOf(tokens.start, tokens.length, span);
  for (const amount of reading.amounts) {
    if (amount.garbled === undefined && !overlapsAny(amount, reading.times))
      all.push({ kind: 'amount', amount, range: range(amount) });
  }
  for (const time of reading.times)
    all.push({ kind: 'time', time, range: range(time), ofSpeech: isOfSpeech(reading, time) });
  for (const name of reading.names) {
    if (name.kind !== 'other') all.push({ kind: 'name', name, range: range(name), key: report.entityKey(name.entity) });
  }
  const bySentence: Item[][] = reading.sentences.map(() => []);
  let at = 0;
  for (const item of all.sort((a, b) => a.range.first - b.range.first)) {
    while (at < reading.sentences.length && reading.sentences[at]!.endToken <= item.range.first) at++;
    bySentence[at]?.push(item);
  }
  return bySentence;
}

const overlapsAny = (
  span: { start: number; end: number },
  others: readonly { start: number; end: number }[],
): boolean => others.some((other) => other.start < span.end && span.start < other.end);

/** Characters between a cue and a day that tells when it was said. */
const BESIDE = 12;

/** "said on Tuesday": reports name the day on which somebody spoke to them, and each may mean another occasion. */
const isOfSpeech = ({ attributions }: Reading, time: Time): boolean =>
  attributions.some(({ cue }) =>
    cue.some(
      ({ start, end }) =>
        (time.start >= end && time.start - end <= BESIDE) || (time.end <= start && start - time.end <= BESIDE),
    ),
  );

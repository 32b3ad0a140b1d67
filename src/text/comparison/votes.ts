import type { Amount } from '../../model/reading.ts';
import { fold } from '../fold.ts';
import { measureOfWord } from '../languages/event-measures.ts';
import type { Item } from './items.ts';
import type { ComparedReport } from './statements.ts';

type AmountItem = Extract<Item, { kind: 'amount' }>;

/** "To", between the two sides of a vote. */
const TO = /^\s*(?:\p{L}{3,12}\s+)?(?:to|zu|à|a|contre|contra|against|gegen|contro|tegen|mot|-|–|:)\s*$/iu;

/** Outcomes of votes, by sentence: "seven votes to five", "by 7-5", "seven to four. That was the vote". */
export function votesIn(report: ComparedReport, items: readonly (readonly Item[])[]): ReadonlyMap<number, AmountItem> {
  const found = new Map<number, AmountItem>();
  items.forEach((list, sentence) => {
    const outcome = outcomeIn(report, list);
    if (outcome && (tellsOfVotes(report, sentence) || tellsOfVotes(report, sentence + 1))) found.set(sentence, outcome);
  });
  return found;
}

function outcomeIn({ text }: ComparedReport, list: readonly Item[]): AmountItem | undefined {
  const amounts = list.filter((item): item is AmountItem => item.kind === 'amount');
  for (const [at, one] of amounts.entries()) {
    if (one.amount.kind === 'score') return one;
    const two = amounts[at + 1];
    if (!two || one.amount.kind !== 'count' || two.amount.kind !== 'count') continue;
    if (!TO.test(text.slice(one.amount.end, two.amount.start)) || !(one.amount.value > two.amount.value)) continue;
    const { counts: _, ...rest } = one.amount;
    const amount: Amount = { ...rest, kind: 'score', high: two.amount.value, end: two.amount.end };
    return { ...one, amount, range: { first: one.range.first, end: two.range.end } };
  }
  return undefined;
}

function tellsOfVotes({ text, reading }: ComparedReport, sentence: number): boolean {
  const span = reading.sentences[sentence];
  if (!span) return false;
  const { tokens, language } = reading;
  for (let i = span.firstToken; i < span.endToken; i++)
    if (measureOfWord(fold(text.slice(tokens.start[i]!, tokens.end[i]!)), language) === 'votes') return true;
  return false;
}

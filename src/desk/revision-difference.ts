import type { Span } from '../model/span.ts';
import { differenceOf } from '../structures/difference.ts';

/** What stands in a later text where something else stood: spans of either text, one of them may be empty. */
export interface Reworded {
  readonly before: Span & { readonly exact: string };
  readonly after: Span & { readonly exact: string };
}

/** What a later text of the same report changed, word by word, in the order of the text. */
export function differenceOfTexts(before: string, after: string): Reworded[] {
  const ids = new Map<string, number>();
  const old = wordsOf(before, ids);
  const now = wordsOf(after, ids);
  return differenceOf(old.ids, now.ids).map(({ fromA, toA, fromB, toB }) => ({
    before: stretch(before, old.starts, fromA, toA),
    after: stretch(after, now.starts, fromB, toB),
  }));
}

/** Words with the white space behind them; `starts` has one entry more than there are words. */
function wordsOf(text: string, ids: Map<string, number>) {
  const starts: number[] = [];
  const found: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+\s*|\s+/g)) {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    starts.push(index);
    found.push(id);
  }
  return { ids: Uint32Array.from(found), starts: [...starts, text.length] };
}

function stretch(text: string, starts: readonly number[], from: number, to: number) {
  const start = starts[from]!;
  const end = starts[to]!;
  return { start, end, exact: text.slice(start, end) };
}

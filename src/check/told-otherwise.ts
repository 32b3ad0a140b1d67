import { TokenFlag } from '../model/tokens.ts';
import { agreement } from '../text/comparison/agreement.ts';
import type { Item } from '../text/comparison/items.ts';
import type { Overlap } from '../text/comparison/overlap.ts';
import { stemHash } from '../text/word-stem.ts';
import type { Checking } from './checking.ts';

/** Whether the reports know a name: the same entity, or each of its words. */
export function isKnown({ items, statements, index, draft }: Checking, item: Extract<Item, { kind: 'name' }>): boolean {
  const inReports = (feature: number): boolean =>
    index.postings.get(feature)?.some((s) => statements.report[s]! > 0) ?? false;
  if (
    items.some(
      (list, s) => statements.report[s]! > 0 && list.some((other) => other.kind === 'name' && other.key === item.key),
    )
  )
    return true;
  const { tokens } = draft.reading;
  for (let i = item.range.first; i < item.range.end; i++) {
    const capital = (tokens.flags[i]! & TokenFlag.capital) !== 0;
    if (!capital || tokens.end[i]! - tokens.start[i]! < 3) continue;
    if (!inReports(stemHash(draft.article.text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!))) return false;
  }
  return true;
}

/** Whether a sentence names somebody whom no report names, or a time for which those that say the like have only others. */
export function tellsOtherwise(checking: Checking, at: number, overlaps: readonly Overlap[]): boolean {
  const { items } = checking;
  return items[at]!.some((item) => {
    if (item.kind === 'name') return item.name.kind !== 'organization' && !isKnown(checking, item);
    if (item.kind !== 'time') return false;
    let other = false;
    for (const { b } of overlaps) {
      for (const theirs of items[b]!) {
        const agrees = agreement(item, theirs);
        if (agrees === true) return false;
        if (agrees === false) other = true;
      }
    }
    return other;
  });
}

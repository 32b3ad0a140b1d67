import type { Witness } from '../../model/story.ts';
import type { Wording } from './wording.ts';

const ELLIPSIS = /…|\.\s?\.\s?\./u;

/**
 * Words of a wording before which its report leaves something out: another piece begins there, or an ellipsis stands there.
 * What another report has in such a place is missing by the report's own word, and is no other wording.
 */
export function omissionsOf({ witness, pieces, words }: Wording, witnesses: readonly Witness[]): ReadonlySet<number> {
  const { article, reading } = witnesses[witness]!;
  const { start, end } = reading.tokens;
  const found = new Set<number>();
  let at = 0;
  for (const piece of pieces) {
    if (at > 0) found.add(at);
    at += piece.words.length;
  }
  for (let i = 1; i < words.length; i++) {
    const from = end[words[i - 1]!.token]!;
    const to = start[words[i]!.token]!;
    if (to - from > 2 && to - from < 40 && ELLIPSIS.test(article.text.slice(from, to))) found.add(i);
  }
  return found;
}

/**
 * Whether the words of one wording between two that have partners (or before the first, `before` −1) stand where the other
 * wording leaves something out: `after` is the first word of the other behind them.
 */
export function isLeftOut(omissions: ReadonlySet<number>, before: number, after: number): boolean {
  for (let i = before + 1; i <= after; i++) if (omissions.has(i)) return true;
  return false;
}

/**
 * Moves runs of paired words to the left, right behind the pair before them, where the same words stand there: of "than
 * anybody, than anybody" the first is meant, and nothing is missing within.
 */
export function settle(variant: Wording, base: Wording, partner: Int32Array): void {
  for (let i = 1; i < partner.length; i++) {
    const [before, own] = [partner[i - 1]!, partner[i]!];
    if (before < 0 || own <= before + 1) continue;
    let run = 1;
    while (i + run < partner.length && partner[i + run] === own + run) run++;
    let same = true;
    for (let k = 0; k < run && same; k++) same = base.words[before + 1 + k]!.fold === variant.words[i + k]!.fold;
    if (same) for (let k = 0; k < run; k++) partner[i + k] = before + 1 + k;
  }
}

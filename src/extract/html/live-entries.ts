import type { Piece } from '../piece.ts';
import { type HtmlBlock, Within } from './blocks.ts';
import { cueBit } from './class-cues.ts';

/** A clock time as live blogs head their entries: "14:05", "9.30 Uhr", "14h05", "10:15 am GMT", perhaps with a date. */
const CLOCK =
  /(?<![\d:.,])(?:[01]?\d|2[0-3])\s?(?:[:h]|\.(?=\d\d(?!\.)))\s?[0-5]\d(?![\d:.]\d)|(?<!\d)(?:1[0-2]|[1-9])\s?(?:am|pm|a\.m\.|p\.m\.)/i;
const LONGEST = 48;
/** Letters beside the clock time: a zone, a month, "Updated at". */
const MOST_LETTERS = 24;
const FEWEST_ENTRIES = 3;
const REACH = 3;
const ELSEWHERE = cueBit('comment') | cueBit('related') | cueBit('sidebar');
const OUTSIDE = Within.table | Within.aside | Within.nav | Within.footer;

/**
 * The blocks that hold the times of a live blog's entries: at least three short lines with a clock time, each right above text that
 * was chosen. Empty for other pages.
 */
export function liveEntryTimes(
  chosen: readonly boolean[],
  pieces: readonly Piece[],
  blocks: readonly HtmlBlock[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const clocks = new Set<string>();
  let last = -1;
  for (let i = 0; i < pieces.length; i++) {
    const { cues, within } = blocks[i]!;
    if ((cues & ELSEWHERE) !== 0 || (within & OUTSIDE) !== 0) continue;
    const clock = clockOf(pieces[i]!);
    if (clock === undefined || !isAboveText(i, chosen, pieces)) continue;
    // Two lines in a row are one entry's: its time and when it was changed.
    if (last === i - 1 && last >= 0) continue;
    found.add(i);
    clocks.add(clock);
    last = i;
  }
  return clocks.size >= FEWEST_ENTRIES ? found : new Set();
}

function clockOf({ text, terminal, words }: Piece): string | undefined {
  if (text.length > LONGEST || words > 9 || (terminal && !/[ap]\.m\.$/.test(text))) return undefined;
  const clock = CLOCK.exec(text)?.[0];
  if (clock === undefined) return undefined;
  return text.replace(clock, '').replace(/[^\p{L}]+/gu, '').length <= MOST_LETTERS ? clock : undefined;
}

function isAboveText(at: number, chosen: readonly boolean[], pieces: readonly Piece[]): boolean {
  for (let i = at + 1; i <= at + REACH && i < pieces.length; i++) {
    if (chosen[i] && pieces[i]!.words >= 8 && pieces[i]!.terminal) return true;
    if (clockOf(pieces[i]!) !== undefined) return false;
  }
  return false;
}

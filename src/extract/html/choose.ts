import { type HtmlBlock, Within } from './blocks.ts';
import { FEATURE_COUNT, FEATURES } from './features.ts';
import type { Measured } from './measure-blocks.ts';

/** Even odds; and what is enough for a block between two that are chosen. */
const CHOSEN = 0.45;
const BETWEEN = 0.25;
/** Full sentences without links are seldom furniture. */
const SENTENCES = 0.3;
/** A page of which so few words are chosen may be short: the threshold is lowered once. */
const FEW_WORDS = 40;

/** Which blocks are the article's, from their probabilities: neighbours help, headings need text below them. */
export function chooseBlocks(scores: Float64Array, blocks: readonly HtmlBlock[], measured: Measured): boolean[] {
  const { pieces } = measured;
  const n = blocks.length;
  let chosen = Array.from(
    scores,
    (score, i) => score >= (measured.values[i * FEATURE_COUNT + SENTENCE] === 1 ? SENTENCES : CHOSEN),
  );
  const words = (): number => chosen.reduce((sum, keep, i) => sum + (keep ? pieces[i]!.words : 0), 0);
  if (words() < FEW_WORDS) {
    const lower = Array.from(scores, (score) => score >= BETWEEN);
    chosen = lower;
  }
  for (let i = 0; i < n; i++) {
    if (chosen[i] || scores[i]! < BETWEEN || (blocks[i]!.within & (Within.caption | Within.figure)) !== 0) continue;
    const before = chosen[i - 1] === true || chosen[i - 2] === true;
    const after =
      (chosen[i + 1] === true && scores[i + 1]! >= CHOSEN) || (chosen[i + 2] === true && scores[i + 2]! >= CHOSEN);
    if (before && after) chosen[i] = true;
  }
  dropWhereEnoughIsLeft(chosen, measured, COMMENT, 30);
  dropWhereEnoughIsLeft(chosen, measured, OTHER, 60);
  // From the end: a heading is kept only where something that is kept follows it before the next heading of its kind.
  let below = false;
  for (let i = n - 1; i >= 0; i--) {
    const heading = /^h[1-6]$/.test(blocks[i]!.tag);
    if (!heading) {
      below ||= chosen[i]!;
      continue;
    }
    if (chosen[i] && !below) chosen[i] = false;
  }
  return chosen;
}

const SENTENCE = FEATURES.indexOf('sentence');
const COMMENT = FEATURES.indexOf('cue comment');
const OTHER = FEATURES.indexOf('other article');

/** Leaves out what has a feature (stands among comments, in another article) where `words` chosen words have it not. */
function dropWhereEnoughIsLeft(chosen: boolean[], { pieces, values }: Measured, feature: number, words: number): void {
  const has = (i: number): boolean => values[i * FEATURE_COUNT + feature] === 1;
  let left = 0;
  let dropped = 0;
  for (let i = 0; i < chosen.length; i++) {
    if (!chosen[i]) continue;
    if (has(i)) dropped += pieces[i]!.words;
    else left += pieces[i]!.words;
  }
  if (left < words || (feature === OTHER && left < dropped * 0.3)) return;
  for (let i = 0; i < chosen.length; i++) if (has(i)) chosen[i] = false;
}

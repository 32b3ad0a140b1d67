import { isTailHeading } from '../frame/furniture-line.ts';
import { type Piece, piece } from '../piece.ts';
import { type Container, type HtmlBlock, Within } from './blocks.ts';
import { BITS, density, FEATURE_COUNT, fill, type Telling } from './features.ts';
import { isDescribed, isInBody, type StatedText } from './stated-text.ts';

export interface Measured {
  readonly pieces: readonly Piece[];
  /** FEATURE_COUNT values per block. */
  readonly values: Float64Array;
  /** Per container, text of paragraphs directly in it and, halved, in its children. */
  readonly best: number;
}

/** Measures all blocks of a page. `titleAt` is the index of the block that is the title, or -1; `stated` what the page says of its text. */
export function measureBlocks(
  blocks: readonly HtmlBlock[],
  containers: readonly Container[],
  titleAt: number,
  stated: StatedText,
): Measured {
  const pieces = blocks.map((block) => piece(block.text));
  const values = new Float64Array(blocks.length * FEATURE_COUNT);
  const telling = tellingBits(blocks, pieces, titleAt);
  const own = new Float64Array(containers.length);
  for (const [i, block] of blocks.entries()) own[block.container]! += weightOf(block, pieces[i]!, telling);
  // A container's text: its own blocks', and that of what it holds, less with each level.
  const direct = new Float64Array(containers.length);
  for (let c = containers.length - 1; c >= 0; c--) {
    direct[c]! += own[c]!;
    const parent = containers[c]!.parent;
    if (parent >= 0) direct[parent]! += own[c]!;
    const grandparent = parent < 0 ? -1 : containers[parent]!.parent;
    if (grandparent >= 0) direct[grandparent]! += own[c]! * 0.5;
  }
  let best = 0;
  for (let c = 1; c < containers.length; c++) if (direct[c]! > direct[best]!) best = c;
  // The article element that holds the title, where it holds text, is the page's own; others are of other stories.
  const titled = titleAt < 0 ? -1 : articleOf(containers, blocks[titleAt]!.container);
  if (titled >= 0 && !isWithin(containers, best, titled)) {
    let inside = titled;
    for (let c = titled; c < containers.length; c++) {
      if (direct[c]! > direct[inside]! && isWithin(containers, c, titled)) inside = c;
    }
    if (direct[inside]! >= 25) best = inside;
  }
  const counts = new Map<string, number>();
  for (const one of pieces) counts.set(one.text, (counts.get(one.text) ?? 0) + 1);
  const bestArticle = articleOf(containers, best);
  let written = 0;
  let bodies = 0;
  let afterTail = false;
  const total = pieces.reduce((sum, one) => sum + one.words, 0);
  for (const [i, block] of blocks.entries()) {
    const one = pieces[i]!;
    if (!afterTail && bodies >= 2 && isTailHeading(one)) afterTail = true;
    if (one.words >= 14 && one.terminal && block.linked < one.text.length * 0.3) bodies++;
    const next = pieces[i + 1];
    fill(values.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT), {
      block,
      piece: pieces[i]!,
      telling,
      repeated: (counts.get(one.text) ?? 0) > 1,
      parentText: direct[containers[block.container]!.parent] ?? 0,
      bestText: direct[best]!,
      inBest: isWithin(containers, block.container, best),
      nearBest: isWithin(containers, block.container, containers[best]!.parent),
      otherArticle: isOtherArticle(containers, block.container, bestArticle),
      afterTail,
      headingAlone: next === undefined || next.words < 12 || !next.terminal,
      beforeTitle: titleAt >= 0 && i < titleAt,
      belowTitle: titleAt >= 0 && i > titleAt && i <= titleAt + 4,
      described: isDescribed(block.text, stated),
      inBody: isInBody(block.text, stated),
      after: total === 0 ? 0 : written / total,
    });
    written += pieces[i]!.words;
  }
  return { pieces, values, best };
}

/** Cues and kinds of element that the title or nearly all sentences of a page have too are its outer ones and tell nothing. */
function tellingBits(blocks: readonly HtmlBlock[], pieces: readonly Piece[], titleAt: number): Telling {
  const cueWords = new Float64Array(32);
  const withinWords = new Float64Array(32);
  let total = 0;
  for (const [i, block] of blocks.entries()) {
    const one = pieces[i]!;
    if (one.words < 12 || !one.terminal) continue;
    total += one.words;
    addToBits(cueWords, block.cues, one.words);
    addToBits(withinWords, block.within, one.words);
  }
  let cues = ~(blocks[titleAt]?.cues ?? 0);
  let within = ~((blocks[titleAt]?.within ?? 0) & OUTER);
  for (let bit = 0; bit < 32; bit++) {
    if (cueWords[bit]! > total * 0.95) cues &= ~(1 << bit);
    if (withinWords[bit]! > total * 0.95) within &= ~((1 << bit) & OUTER);
  }
  return { cues, within };
}

function addToBits(sums: Float64Array, bits: number, value: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) sums[31 - Math.clz32(rest & -rest)]! += value;
}

/** Elements that some pages put around everything. */
const OUTER =
  Within.form |
  Within.table |
  Within.list |
  Within.footer |
  Within.aside |
  Within.nav |
  Within.figure |
  Within.definition;

const ELSEWHERE = BITS.comment | BITS.related | BITS.footer | BITS.navigation | BITS.subscribe | BITS.hidden;

/** How much a block counts for its container being the article's. */
function weightOf(block: HtmlBlock, one: Piece, telling: Telling): number {
  if (
    one.words < 8 ||
    (block.within & telling.within & (Within.nav | Within.footer | Within.aside | Within.form)) !== 0
  )
    return 0;
  if ((block.cues & telling.cues & ELSEWHERE & ~BITS.navigation) !== 0 || (block.nearCues & BITS.navigation) !== 0)
    return one.words * 0.1;
  return Math.max(0, one.words * (1 - 1.5 * density(block)));
}

function isWithin(containers: readonly Container[], at: number, wanted: number): boolean {
  for (let c = at; c >= 0; c = containers[c]!.parent) if (c === wanted) return true;
  return false;
}

/** The nearest article element around a container, or -1. */
function articleOf(containers: readonly Container[], at: number): number {
  for (let c = at; c >= 0; c = containers[c]!.parent) if (containers[c]!.element.tag === 'article') return c;
  return -1;
}

/** Within an article element that neither holds the best container nor is held by its article. */
function isOtherArticle(containers: readonly Container[], at: number, bestArticle: number): boolean {
  const own = articleOf(containers, at);
  return own >= 0 && own !== bestArticle && !(bestArticle >= 0 && isWithin(containers, bestArticle, own));
}

import { TokenFlag } from '../../model/tokens.ts';
import { dateLine } from '../frame/date-line.ts';
import { furnitureRule, isTailHeading } from '../frame/furniture-line.ts';
import { type Piece, piece } from '../piece.ts';
import { type Container, type HtmlBlock, Within } from './blocks.ts';
import { cueBit } from './class-cues.ts';
import { isDescribed, isInBody, type StatedText } from './stated-text.ts';

/** What is measured of a block, in the order of the weights. */
export const FEATURES = [
  'bias',
  'length',
  'short',
  'link density',
  'all link',
  'terminal',
  'commas',
  'capitals',
  'digits',
  'furniture',
  'date line',
  'paragraph',
  'heading',
  'list',
  'list linked',
  'table',
  'quotation',
  'caption',
  'figure',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'article',
  'main',
  'article body',
  'preformatted',
  'cue content',
  'cue comment near',
  'cue comment',
  'cue related near',
  'cue related',
  'cue share',
  'cue navigation near',
  'cue navigation',
  'cue footer near',
  'cue footer',
  'cue sidebar near',
  'cue sidebar',
  'cue advert',
  'cue subscribe',
  'cue meta',
  'cue caption',
  'cue hidden',
  'repeated',
  'parent text',
  'best parent',
  'best grandparent',
  'other article',
  'before title',
  'after',
  'after tail heading',
  'sentence',
  'short list',
  'heading alone',
  'described',
  'stated body',
  'below title',
  'caption paragraph',
  'long heading',
] as const;
export const FEATURE_COUNT = FEATURES.length;

export interface Measured {
  readonly pieces: readonly Piece[];
  /** FEATURE_COUNT values per block. */
  readonly values: Float64Array;
  /** Per container, text of paragraphs directly in it and, halved, in its children. */
  readonly best: number;
}

const BITS = {
  content: cueBit('content'),
  comment: cueBit('comment'),
  related: cueBit('related'),
  share: cueBit('share'),
  navigation: cueBit('navigation'),
  footer: cueBit('footer'),
  sidebar: cueBit('sidebar'),
  advert: cueBit('advert'),
  subscribe: cueBit('subscribe'),
  meta: cueBit('meta'),
  caption: cueBit('caption'),
  hidden: cueBit('hidden'),
};

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

interface Telling {
  readonly cues: number;
  readonly within: number;
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

const density = (block: HtmlBlock): number => Math.min(1, block.linked / Math.max(1, block.visible));

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

interface Context {
  readonly block: HtmlBlock;
  readonly piece: Piece;
  readonly telling: Telling;
  readonly repeated: boolean;
  readonly parentText: number;
  readonly bestText: number;
  readonly inBest: boolean;
  readonly nearBest: boolean;
  readonly otherArticle: boolean;
  readonly beforeTitle: boolean;
  readonly belowTitle: boolean;
  readonly described: boolean;
  readonly inBody: boolean;
  readonly after: number;
  readonly afterTail: boolean;
  readonly headingAlone: boolean;
}

function fill(out: Float64Array, context: Context): void {
  const { block, piece: one } = context;
  const within = (bit: number): number => ((block.within & context.telling.within & bit) === 0 ? 0 : 1);
  const near = (bit: number): number => ((block.nearCues & bit) === 0 ? 0 : 1);
  const any = (bit: number): number => ((block.cues & context.telling.cues & bit) === 0 ? 0 : 1);
  const links = density(block);
  const letters = capitalsAndDigits(one);
  let f = 0;
  out[f++] = 1;
  out[f++] = Math.min(1, Math.log1p(one.words) / 5);
  out[f++] = one.words <= 4 ? 1 : 0;
  out[f++] = links;
  out[f++] = links > 0.9 ? 1 : 0;
  out[f++] = one.terminal ? 1 : 0;
  out[f++] = Math.min(1, letters.commas / 4);
  out[f++] = letters.capitals;
  out[f++] = letters.digits;
  out[f++] = furnitureRule(one) === undefined ? 0 : 1;
  out[f++] = one.words <= 14 && dateLine(one, true) !== undefined ? 1 : 0;
  out[f++] = within(Within.paragraph);
  out[f++] = within(Within.heading);
  out[f++] = within(Within.list);
  out[f++] = within(Within.list) * links;
  out[f++] = within(Within.table);
  out[f++] = within(Within.quotation);
  out[f++] = within(Within.caption);
  out[f++] = within(Within.figure);
  out[f++] = within(Within.nav);
  out[f++] = within(Within.header);
  out[f++] = within(Within.footer);
  out[f++] = within(Within.aside);
  out[f++] = within(Within.form);
  out[f++] = within(Within.article);
  out[f++] = within(Within.main);
  out[f++] = within(Within.articleBody);
  out[f++] = within(Within.preformatted);
  out[f++] = near(BITS.content);
  out[f++] = near(BITS.comment);
  out[f++] = any(BITS.comment);
  out[f++] = near(BITS.related);
  out[f++] = any(BITS.related);
  out[f++] = near(BITS.share);
  out[f++] = near(BITS.navigation);
  out[f++] = any(BITS.navigation);
  out[f++] = near(BITS.footer);
  out[f++] = any(BITS.footer);
  out[f++] = near(BITS.sidebar);
  out[f++] = any(BITS.sidebar);
  out[f++] = near(BITS.advert);
  out[f++] = near(BITS.subscribe);
  out[f++] = near(BITS.meta);
  out[f++] = near(BITS.caption);
  out[f++] = near(BITS.hidden);
  out[f++] = context.repeated ? 1 : 0;
  out[f++] = context.bestText === 0 ? 0 : Math.min(1, context.parentText / context.bestText);
  out[f++] = context.inBest ? 1 : 0;
  out[f++] = context.nearBest ? 1 : 0;
  out[f++] = context.otherArticle ? 1 : 0;
  out[f++] = context.beforeTitle ? 1 : 0;
  out[f++] = context.after;
  out[f++] = context.afterTail ? 1 : 0;
  out[f++] = one.words >= 12 && one.terminal && links < 0.3 ? 1 : 0;
  out[f++] = within(Within.list) * (one.words < 8 && !one.terminal ? 1 : 0);
  out[f++] = within(Within.heading) * (context.headingAlone ? 1 : 0);
  out[f++] = context.described ? 1 : 0;
  out[f++] = context.inBody ? 1 : 0;
  out[f++] = context.belowTitle && one.words >= 10 ? 1 : 0;
  out[f++] = near(BITS.caption) * (one.words >= 25 && one.terminal && (block.within & Within.caption) === 0 ? 1 : 0);
  out[f++] = within(Within.heading) * (one.words >= 16 ? 1 : 0);
}

function capitalsAndDigits(one: Piece): { capitals: number; digits: number; commas: number } {
  const { tokens, text } = one;
  let words = 0;
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  for (let i = 0; i < tokens.length; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.word) !== 0) {
      words++;
      if ((flags & TokenFlag.capital) !== 0) capitals++;
    } else if ((flags & TokenFlag.number) !== 0) digits++;
    else if (text.charCodeAt(tokens.start[i]!) === 0x2c) commas++;
  }
  return { capitals: words === 0 ? 0 : capitals / words, digits: digits / Math.max(1, tokens.length), commas };
}

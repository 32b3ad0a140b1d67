import { TokenFlag } from '../../model/tokens.ts';
import { dateLine } from '../frame/date-line.ts';
import { furnitureRule } from '../frame/furniture-line.ts';
import type { Piece } from '../piece.ts';
import { type HtmlBlock, Within } from './blocks.ts';
import { cueBit } from './class-cues.ts';

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

/** The cues of classes and ids by what they speak for. */
export const BITS = {
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

/** The cues and kinds of element that tell blocks of this page apart. */
export interface Telling {
  readonly cues: number;
  readonly within: number;
}

/** What is known of a block before it is measured. */
export interface Context {
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

/** The share of a block's visible text that is links. */
export const density = (block: HtmlBlock): number => Math.min(1, block.linked / Math.max(1, block.visible));

/** Writes the FEATURE_COUNT values of a block. */
export function fill(out: Float64Array, context: Context): void {
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

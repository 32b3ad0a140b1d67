import { isOutletLike } from '../../text/source-names.ts';
import { domainOf } from '../address.ts';
import type { Draft } from '../draft.ts';
import { isSameName, splitTitle } from '../frame/title.ts';
import { keyOf, type Piece } from '../piece.ts';
import type { HtmlBlock } from './blocks.ts';
import type { PageHead } from './head.ts';
import { microdata } from './microdata.ts';
import { shownTitle } from './shown-title.ts';
import { shownSiteName } from './site-name.ts';
import { statedTitles } from './title-block.ts';

export interface MetadataContext {
  readonly blocks: readonly HtmlBlock[];
  readonly pieces: readonly Piece[];
  readonly titleAt: number;
  /** The outlet's names. */
  readonly names: readonly string[];
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly monthFirst: boolean;
}

/** Fills a draft's fields from all that a page says of itself. */
export function takeMetadata(head: PageHead, context: MetadataContext, draft: Draft): void {
  const { meta, linked } = head;
  const items = microdata(head.items);
  const outlet =
    meta.get('og:site_name') ??
    linked.publisher ??
    items.publisher ??
    meta.get('application-name') ??
    meta.get('publisher');
  if (outlet !== undefined) draft.outlet = outlet;
  takeTitle(head, context, draft);
  const author =
    linked.authors.join(', ') ||
    meta.get('author') ||
    meta.get('article:author_name') ||
    meta.get('dc.creator') ||
    items.authors.join(', ');
  if (author && !/^https?:/.test(author)) draft.author = author;
  const section = meta.get('article:section') ?? linked.section ?? items.section;
  if (section !== undefined) draft.section = section;
  const language = head.language ?? linked.language ?? meta.get('content-language') ?? meta.get('og:locale');
  if (language !== undefined) draft.language = language;
  const canonical = head.canonical ?? meta.get('og:url');
  if (canonical !== undefined && /^https?:\/\//.test(canonical)) draft.canonical = canonical;
}

/** The outlet's names as keys: stated ones and the domain's. */
export function outletNames(head: PageHead, url: string | undefined): string[] {
  const domain = domainOf(url ?? head.canonical ?? head.meta.get('og:url') ?? '') ?? '';
  const label = domain.split('.').at(-2) ?? '';
  return [
    head.meta.get('og:site_name'),
    head.linked.publisher,
    head.meta.get('application-name'),
    shownSiteName(head, url ?? head.canonical),
    domain,
    label,
  ].filter((name): name is string => name !== undefined && name !== '');
}

/** A heading whose end is a title that the page states has a kicker before it. */
function withoutKicker(title: string, stated: readonly string[]): string {
  const key = keyOf(title);
  const inner = stated.find((one) => {
    const other = keyOf(one);
    return other.split(' ').length >= 4 && other.length < key.length && key.endsWith(` ${other}`);
  });
  return inner ?? title;
}

function takeTitle(head: PageHead, context: MetadataContext, draft: Draft): void {
  const block = context.blocks[context.titleAt];
  const shown = block === undefined ? undefined : block.loud ? block.text : shownTitle(block.element);
  const { names } = context;
  const stated = context.title ?? shown ?? head.linked.headline ?? head.meta.get('og:title') ?? head.title;
  const split = splitTitle(stated, names);
  draft.title = withoutKicker(split.title, statedTitles(head, names));
  const suffix = split.outlet ?? splitTitle(head.title, names).outlet;
  if (suffix === undefined || !isOutletLike(suffix)) return;
  draft.outlet ??= suffix;
  if (!names.some((name) => isSameName(name, suffix))) draft.titleOutlet = suffix;
}

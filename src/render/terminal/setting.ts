import type { BriefCite, StoryBrief } from '../../model/brief.ts';
import { plainLine } from '../plain-line.ts';
import { siglaOf } from '../story-facts.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** How many of each kind are told in a terminal; the page and the JSON document hold all. */
export const MOST = {
  reasons: 7,
  sentences: 12,
  disputed: 8,
  agreed: 5,
  single: 6,
  families: 7,
  times: 12,
  tree: 24,
  sources: 16,
};

/** What all parts of a story's telling share. */
export interface Setting {
  readonly story: StoryBrief;
  readonly width: number;
  readonly paint: Paint;
}

/** Text with its sigla behind it; the sigla are painted after wrapping, so that colour never counts as width. */
export function cited(
  { story, width, paint }: Setting,
  text: string,
  cites: readonly BriefCite[],
  indent: string,
  more = '',
  head = indent,
): string[] {
  const sigla = siglaOf(story, cites);
  const names = sigla.length > 12 ? `${sigla.slice(0, 12).join(' ')} … ${sigla.length} reports` : sigla.join(' ');
  const tail = `[${names}]${more === '' ? '' : ` ${more}`}`;
  const body = wrap(plainLine(text), width - displayWidth(indent));
  const lines = body.map((line, index) => (index === 0 ? head : indent) + line);
  const painted = paint.siglum(`[${names}]`) + paint.dim(tail.slice(names.length + 2));
  const used = displayWidth(indent) + displayWidth(body.at(-1) ?? '');
  if (used + 1 + displayWidth(tail) <= width) return [...lines.slice(0, -1), `${lines.at(-1) ?? head} ${painted}`];
  return [...lines, `${indent}${painted}`];
}

/** A part with its heading; nothing where it has no lines. */
export function section(title: string, lines: readonly string[], { paint }: Setting): string[] {
  return lines.length === 0 ? [] : ['', paint.heading(title), ...lines];
}

/** The lines of the first items, and how many more there are. A list that is longer by one is not cut. */
export function limited<Item>(
  items: readonly Item[],
  most: number,
  lines: (item: Item) => string[],
  paint: Paint,
): string[] {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  const rest = items.length - shown.length;
  return [...shown.flatMap(lines), ...(rest > 0 ? [paint.dim(`  … and ${rest} more`)] : [])];
}

import type { BriefArticle } from '../../model/brief.ts';
import { counted } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { citedReports, sourceLine, titleOrWords } from '../story-facts.ts';
import { displayWidth } from './display-width.ts';
import { MOST, type Setting } from './setting.ts';
import { clipped } from './tree-lines.ts';
import { indented } from './wrap.ts';

/** The reports with their outlets, dates and addresses: all that are cited, and some of the others. */
export function sourceLines(setting: Setting): string[] {
  const { articles } = setting.story;
  const cited = citedReports(setting.story);
  const others = Math.max(0, MOST.sources - articles.filter(({ id }) => cited.has(id)).length);
  const extra = new Set(articles.filter(({ id }) => !cited.has(id)).slice(0, others));
  const shown =
    articles.length <= MOST.sources + 1 ? articles : articles.filter((one) => cited.has(one.id) || extra.has(one));
  const rest = articles.length - shown.length;
  return [
    ...shown.flatMap((article) => sourceOf(setting, article)),
    ...(rest > 0 ? [setting.paint.dim(`  … and ${counted(rest, 'report')} that nothing here cites`)] : []),
  ];
}

function sourceOf({ width, paint }: Setting, article: BriefArticle): string[] {
  const title = plainLine(titleOrWords(article));
  const source = plainLine(sourceLine(article));
  const where = plainLine(article.url ?? article.path?.replace(/^.*[/\\]/, '') ?? '');
  const told = (place: string): string => [source, place].filter(Boolean).join(' · ');
  const fits = (place: string): boolean => displayWidth(title) + 3 + displayWidth(told(place)) <= width - 5;
  // An address that would cut the title is told by its host alone.
  const place = fits(where) ? where : hostOf(where);
  const room = width - 5 - displayWidth(told(place)) - 3;
  const line = [clipped(title, Math.max(40, room)), told(place)].filter(Boolean).join(' · ');
  return indented(line, width, '     ', `  ${paint.siglum(article.siglum.padEnd(2))} `);
}

const hostOf = (address: string): string => /^[a-z][a-z+.-]*:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;

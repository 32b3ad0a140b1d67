import { findDates } from '../metadata/date-text.ts';
import { cleanLine } from '../plain/even.ts';
import { withoutEnds } from '../trim-marks.ts';
import { BLOCK_TAGS } from './tags.ts';
import type { Element } from './tree.ts';

/** Classes of what stands in a heading beside the title: the line above it, its section, a date, a subtitle. */
const BESIDE =
  /(?:^|[-_\s])(?:kicker|topline|overline|overtitle|dachzeile|roof(?:line)?|spitzmarke|pre-?title|pretitle|supertitle|suptitle|eyebrow|rubrik|ressort|category|section|label|badge|tag|date|datum|time|subtitle|subline|subhead(?:line)?|sub-title|intro|teaser|hidden|sr-only|visually-?hidden|screen-reader-text)(?:$|[-_\s])/i;
const SKIPPED = new Set(['script', 'style', 'time', 'small', 'button', 'svg', 'sup', 'rt', 'rp']);

/** The words of a heading that are its title: without kicker, subtitle and date, unless nothing else is left. */
export function shownTitle(heading: Element): string {
  const bare = words(heading, true);
  const title = bare.split(' ').length >= 2 ? bare : words(heading, false);
  return withoutDate(title);
}

function words(heading: Element, leaveOut: boolean): string {
  let text = '';
  const stack: (Element | string)[] = [heading];
  for (let node = stack.pop(); node !== undefined && text.length < 2000; node = stack.pop()) {
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    if (
      node !== heading &&
      leaveOut &&
      (SKIPPED.has(node.tag) || BESIDE.test((node.attributes['class'] ?? '').slice(0, 200)))
    )
      continue;
    if (/^(?:script|style|rt|rp)$/.test(node.tag)) continue;
    if (BLOCK_TAGS.has(node.tag) || node.tag === 'br') text += ' ';
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return cleanLine(text.replace(/[\s\u00a0]+/g, ' '));
}

/** A full date at either end of a title is not of it: "27.01.2022 Report of the month". */
function withoutDate(title: string): string {
  for (const date of findDates(title, false)) {
    if (date.value.startsWith('XXXX')) continue;
    const rest = date.start === 0 ? title.slice(date.end) : date.end === title.length ? title.slice(0, date.start) : '';
    const left = withoutEnds(rest, ':,|–—-');
    if (left.split(' ').length >= 3 && date.start === 0) return left;
    // At the end only where a bar or nothing but space parts it: "Results of 3 May 2021" is a title.
    if (left.split(' ').length >= 3 && /(?:[|–—]\s*|\d\d\.\d\d\.\d{4})$/.test(title.slice(0, date.end))) return left;
  }
  return title;
}

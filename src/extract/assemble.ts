import type { Article, Block, Credit, Moment } from '../model/article.ts';
import { articleId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import { isDate } from '../text/calendar.ts';
import { hashString } from '../text/hash.ts';
import { canonicalSource } from '../text/source-names.ts';
import { type Address, addressOf } from './address.ts';
import { textCredits } from './credits/text-credits.ts';
import { detach } from './detach.ts';
import type { Draft } from './draft.ts';
import { datelineDate } from './frame/dateline.ts';
import { languageOf } from './language.ts';
import { findDates } from './metadata/date-text.ts';

/** A text beyond this is no article; it is cut at a paragraph, with a notice. Code units. */
export const LONGEST_TEXT = 2_000_000;

/** Joins a draft's pieces to the article's text and its blocks. Paragraphs are separated by an empty line. */
export function assemble(page: Page, draft: Draft): Article {
  let text = '';
  const blocks: Block[] = [];
  const notices = [...draft.notices];
  for (const piece of draft.pieces) {
    const separator = text === '' ? '' : '\n\n';
    const isLong = text.length + separator.length + piece.text.length > LONGEST_TEXT;
    if (isLong)
      notices.push(
        `expected an article of at most ${LONGEST_TEXT} characters; the text goes on longer and was cut ${text === '' ? 'there' : 'at a paragraph'}`,
      );
    if (isLong && text !== '') break;
    // A single paragraph of such a length is still better than nothing.
    const words = isLong ? piece.text.slice(0, lastSpace(piece.text, LONGEST_TEXT)) : piece.text;
    text += separator;
    draft.known.set(words, piece);
    blocks.push({ start: text.length, end: text.length + words.length, role: piece.role });
    text += words;
    if (isLong) break;
  }
  return finish(page, draft, text, blocks, notices);
}

/** Where the last word before `limit` ends; `limit` where there is no space within reach. */
function lastSpace(text: string, limit: number): number {
  const at = text.lastIndexOf(' ', limit);
  return at > limit - 1000 ? at : limit;
}

/** The article of a text that is kept to the letter. */
export function finish(
  page: Page,
  draft: Draft,
  text: string,
  blocks: readonly Block[],
  reasons: readonly string[],
): Article {
  const id = articleId(page.id ?? contentId(draft.title, text));
  const place = page.path ?? page.url ?? id;
  const notices: Notice[] = reasons.map((reason) => ({ step: 'extract', place, reason }));
  const { stated } = page;
  const { url, domain, owner } = addressOf(page.url, draft.canonical);
  const author = stated?.author ?? draft.author;
  const published = moment(stated?.published, draft.published ?? fromDateline(text, blocks));
  const modified = moment(undefined, draft.modified);
  const outlet = stated?.outlet ?? draft.outlet;
  return {
    id,
    ...(page.path === undefined ? {} : { path: page.path }),
    ...(url === undefined ? {} : { url: detach(url) }),
    title: detach(draft.title),
    ...(author === undefined || author === '' ? {} : { author: detach(author) }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(outlet === undefined || outlet === '' ? {} : { outlet: detach(outlet) }),
    ...(domain === undefined ? {} : { domain }),
    language: languageOf(text, stated?.language ?? draft.language),
    ...(draft.section === undefined ? {} : { section: detach(draft.section) }),
    text,
    blocks,
    credits: [...frameCredits(page, draft, outlet, owner), ...textCredits(text, blocks, draft.known)].map((credit) => ({
      ...credit,
      name: detach(credit.name),
      exact: detach(credit.exact),
    })),
    removed: draft.removed.map(({ rule, text: left }) => ({ rule, text: detach(left) })),
    notices,
  };
}

function fromDateline(text: string, blocks: readonly Block[]): Draft['published'] {
  const value = datelineDate(text, blocks);
  return value === undefined ? undefined : { value, from: 'text' };
}

/** The same words get the same id, wherever they were found: 64 bits of two hashes. */
function contentId(title: string, text: string): string {
  const hex = (n: number): string => n.toString(16).padStart(8, '0');
  return `a-${hex(hashString(`${title}\n${text}`))}${hex(hashString(`${text}\n${title}\u0001`))}`;
}

/** ISO 8601 to the day or finer, of a day and an hour that there are; `2022-02-31` is none. */
function isMoment(value: string): boolean {
  const parts = /^\s*(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?:[T ](\d\d):(\d\d)|\s*$)/.exec(value);
  if (!parts) return false;
  const [, year, month, day, hour, minute] = parts;
  const known = year === 'XXXX' ? undefined : Number(year);
  return (
    isDate(known, Number(month), Number(day ?? 1)) && Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && known !== 0
  );
}

function moment(carried: string | undefined, found: Draft['published']): Moment | undefined {
  if (carried !== undefined) {
    const value = isMoment(carried) ? carried.trim().replace(' ', 'T') : findDates(carried, true)[0]?.value;
    if (value !== undefined) return { value, certainty: 'stated', from: 'carrier' };
  }
  if (found === undefined) return undefined;
  return { value: found.value, certainty: found.likely === true ? 'likely' : 'stated', from: found.from };
}

/** Agencies among the authors: "Lucía Romero, EFE", "Reuters". The outlet's own name is no credit. */
function authorCredits(author: string | undefined, own: string): Credit[] {
  const parts = (author ?? '').slice(0, 300).split(/[,;/|]| - | (?:for|für|and|und|y|et|e) /);
  return parts.flatMap((part): Credit[] => {
    const exact = part.trim();
    const known = canonicalSource(exact);
    if (known.kind !== 'agency' || known.name.toLowerCase() === own) return [];
    return [{ name: known.name, kind: 'agency', where: 'byline', exact }];
  });
}

/** Credits outside the text: the title's suffix, the carrier's source, the byline, captions; each once. */
function frameCredits(page: Page, draft: Draft, outlet: string | undefined, owner: Address['owner']): Credit[] {
  const credits: Credit[] = [];
  const own = outlet === undefined ? '' : canonicalSource(outlet).name.toLowerCase();
  if (draft.titleOutlet !== undefined && draft.titleOutlet.toLowerCase() !== own) {
    credits.push({ name: draft.titleOutlet, kind: 'outlet', where: 'title', exact: draft.titleOutlet });
  }
  const source = page.stated?.source;
  if (source !== undefined && source !== '') {
    const known = canonicalSource(source);
    credits.push({
      name: known.name,
      kind: known.kind === 'agency' ? 'agency' : 'outlet',
      where: 'metadata',
      exact: source,
    });
  }
  if (owner !== undefined && owner.name.toLowerCase() !== own) {
    credits.push({ name: owner.name, kind: 'outlet', where: 'metadata', exact: owner.exact });
  }
  for (const credit of [...draft.credits, ...authorCredits(page.stated?.author ?? draft.author, own)]) {
    if (credit.kind === 'outlet' && credit.name.toLowerCase() === own) continue;
    if (credits.every((other) => other.name !== credit.name || other.kind !== credit.kind)) credits.push(credit);
  }
  return credits;
}

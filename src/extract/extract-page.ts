import type { Article, Block } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { assemble, finish, LONGEST_TEXT } from './assemble.ts';
import { decode } from './bytes/decode.ts';
import { kindOf, type PageKind } from './bytes/kind.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import type { BlockWeights } from './html/score.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './plain/markdown.ts';
import { readPlain } from './plain/read-plain.ts';
import { readStated } from './plain/read-stated.ts';

/** Bytes beyond this are not read. */
const LARGEST = 16 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

export interface ExtractOptions {
  /** Other weights for telling blocks of HTML than the shipped ones. */
  readonly weights?: BlockWeights;
}

/**
 * The article of a page: its main text in blocks, title, author, dates, outlet and credits, with what was left out and why. Takes
 * HTML, XHTML, Markdown and plain text in any character set. Never throws on content: what cannot be read is an article
 * with an empty text and a notice with the reason.
 */
export function extractPage(page: Page, options: ExtractOptions = {}): Article {
  const text = page.stated?.text;
  if (text !== undefined) return extractStated(page, text);
  const kind = kindOf(page);
  if (kind.kind === 'empty') return withoutText(page, 'the page is empty');
  if (kind.kind === 'binary') {
    return withoutText(page, `expected a page of text, got ${kind.what}; give its text instead`);
  }
  const cut = page.bytes.length > LARGEST;
  const bytes = cut ? page.bytes.subarray(0, LARGEST) : page.bytes;
  const decoded = decode(bytes, page.mediaType, kind.kind === 'html');
  const draft = readAs(kind, decoded.text, page, options.weights);
  if (cut) {
    draft.notices.push(
      `expected a page of at most ${LARGEST / MEBIBYTE} MiB, got ${(page.bytes.length / MEBIBYTE).toFixed(1)} MiB; only the beginning was read`,
    );
  }
  if (decoded.unreadable > 0) {
    draft.notices.push(`${decoded.unreadable} characters could not be read as ${decoded.charset}`);
  }
  if (draft.pieces.length === 0 && draft.notices.length === 0) draft.notices.push('no text of an article was found');
  return assemble(page, draft);
}

function readAs(kind: PageKind, text: string, page: Page, weights: BlockWeights | undefined): Draft {
  const options = { title: page.stated?.title, monthFirst: isMonthFirst(page) };
  if (kind.kind === 'html') return readHtml(text, { ...options, url: page.url }, weights);
  const plain = { ...options, monthFirst: options.monthFirst && !isDayFirstText(page, text) };
  if (kind.kind === 'markdown') return readMarkdown(text, plain);
  return readPlain(text, plain);
}

/** Dates stand within so many code units of a text's beginning. */
const HEAD = 2000;

/** A text that comes from no address and states no language: where it holds 04/07/2021, the language that it is in tells. */
function isDayFirstText(page: Page, text: string): boolean {
  if (page.url !== undefined || !/(?<!\d)\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)/.test(text.slice(0, HEAD))) return false;
  return !/^(?:en|und)\b/.test(languageOf(text, undefined));
}

/** 04/07/2021 is the fourth of July where the address or the stated language is not of another country. */
function isMonthFirst(page: Page): boolean {
  const language = page.stated?.language;
  if (language !== undefined && language !== '') return /^en(?:-US|-PH)?$/i.test(language);
  const host = page.url === undefined ? '' : (/^[a-z]+:\/\/([^/:?#]+)/i.exec(page.url)?.[1] ?? '');
  return !/\.(?!com|org|net|edu|gov|info|us|io|tv)[a-z]{2}$/i.test(host);
}

function extractStated(page: Page, text: string): Article {
  if (text.length > LONGEST_TEXT) {
    return withoutText(
      page,
      `expected a text of at most ${LONGEST_TEXT} characters, got ${text.length}; it is left out, for no article is as long`,
    );
  }
  const { draft, blocks } = readStated(text, { title: page.stated?.title, monthFirst: isMonthFirst(page) });
  return finish(page, draft, text, blocks, text.trim() === '' ? ['the text is empty'] : []);
}

function withoutText(page: Page, reason: string): Article {
  const none: Block[] = [];
  const draft = emptyDraft();
  draft.title = page.stated?.title ?? '';
  return finish(page, draft, '', none, [reason]);
}

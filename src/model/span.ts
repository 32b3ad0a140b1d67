import type { ArticleId } from './ids.ts';

/** A stretch of an article's text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

declare const quoted: unique symbol;

/**
 * A span together with the words that stand there: a position selector and a quote selector of the W3C Web Annotation
 * model in one. Only `cite` makes one, so `exact` always equals the article's text at the span.
 */
export interface Cite extends Span {
  readonly article: ArticleId;
  readonly exact: string;
  readonly [quoted]: true;
}

/** What every statement holds: an uncited one cannot be built. */
export type Cites = readonly [Cite, ...Cite[]];

/** The words of `article` at `span`. Throws a RangeError where the span is empty or leaves the text. */
export function cite(article: { readonly id: ArticleId; readonly text: string }, span: Span): Cite {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= article.text.length)) {
    throw new RangeError(
      `expected a span within 0–${article.text.length} of article ${article.id}, got ${start}–${end}`,
    );
  }
  return { article: article.id, start, end, exact: article.text.slice(start, end) } as Cite;
}

/** `cites` as a list that is known not to be empty, or undefined where it is. */
export function someCites(cites: readonly Cite[]): Cites | undefined {
  return cites.length > 0 ? (cites as unknown as Cites) : undefined;
}
